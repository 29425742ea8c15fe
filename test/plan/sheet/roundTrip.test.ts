import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/plan/catalogue';
import { loadPlan } from '../../../src/plan/load';
import type { Plan } from '../../../src/plan/schema';
import type { SheetCell } from '../../../src/plan/sheet/cell';
import { planToRows } from '../../../src/plan/sheet/planToRows';
import { readPlanSheets } from '../../../src/plan/sheet/readPlanSheets';
import type { Language } from '../../../src/wording/language';
import { somePlan } from './somePlan';

type Rows = readonly (readonly SheetCell[])[];

const tableOf = (sheet: string, cells: Rows) => ({ sheet, row: 0, column: 0, cells });

/** A plan written into sheets and read back, the tables changed by `between` on the way. */
function throughSheets(plan: Plan, language: Language, between = (rows: Rows) => rows) {
  const rows = planToRows(plan, language);
  return readPlanSheets(
    {
      plan: tableOf('规划', rows.plan),
      targets: tableOf('指标', between(rows.targets)),
      ...(rows.responsibilities.length > 0
        ? { responsibilities: tableOf('责任分工', between(rows.responsibilities)) }
        : {}),
      ...(rows.duties.length > 0 ? { duties: tableOf('监测', between(rows.duties)) } : {}),
    },
    'plan.xlsx',
  );
}

describe('a plan in sheets', () => {
  it.each(CATALOGUE.map((plan) => [plan.id, plan] as const))('is the same plan as in JSON: %s', (_, plan) => {
    for (const language of ['zh', 'en'] as const) {
      expect(throughSheets(plan, language)).toEqual({ ok: true, plan });
    }
  });

  it('does not mind the order of the columns, blank rows, or one column nobody headed', () => {
    const disorder = (rows: Rows) => [
      ...rows.slice(0, 1).map((row) => [...row, null].toReversed()),
      [],
      ...rows.slice(1).map((row) => [...row, null].toReversed()),
      [null, '  '],
    ];
    for (const plan of CATALOGUE) expect(throughSheets(plan, 'zh', disorder)).toEqual({ ok: true, plan });
  });

  it('survives whatever a plan may contain, separators and formulas in its texts included', () => {
    fc.assert(
      fc.property(somePlan, fc.constantFrom('zh' as const, 'en' as const), (plan, language) => {
        expect(loadPlan(plan, 'json')).toEqual({ ok: true, plan });
        expect(throughSheets(plan, language)).toEqual({ ok: true, plan });
      }),
      { numRuns: 300 },
    );
  });
});
