import { describe, expect, it } from 'vitest';
import { CATALOGUE, planById } from '../../src/plan/catalogue';
import { loadPlan } from '../../src/plan/load';

describe('the catalogue', () => {
  it.each(CATALOGUE.map((plan) => [plan.id, plan] as const))(
    'holds %s as the schema wants it',
    (id, plan) => {
      const loaded = loadPlan(plan, `${id}.json`);
      expect(loaded.ok ? 'read' : loaded.message.en).toBe('read');
      expect(loaded).toEqual({ ok: true, plan });
    },
  );

  it('has every id once and finds a plan by it', () => {
    expect(new Set(CATALOGUE.map((plan) => plan.id)).size).toBe(CATALOGUE.length);
    for (const plan of CATALOGUE) expect(planById(plan.id)).toBe(plan);
    expect(planById('no-such-plan')).toBeUndefined();
  });

  /** Counted by hand in the documents, twice: forwards by section and backwards number by number. */
  const COUNTED = [
    // id, targets, of these without a number (milestones and comparisons)
    ['luquan-2021-2025', 40, 11],
    ['qinhuangdao-2018-2020', 52, 3],
    ['xuchang-2020-2022', 25, 8],
    ['ganzhou-2017-2020', 27, 6],
    ['science-opinion-2015', 24, 5],
  ] as const;

  it.each(COUNTED)('holds every target of %s', (id, all, numberless) => {
    const targets = planById(id)?.indicators.flatMap((indicator) => indicator.targets) ?? [];
    expect(targets).toHaveLength(all);
    expect(targets.filter((target) => target.value === undefined)).toHaveLength(numberless);
  });

  it('has the 36 tasks of the Qinhuangdao appendix, in order', () => {
    const rows = planById('qinhuangdao-2018-2020')?.responsibilities ?? [];
    expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: 36 }, (_, index) => index + 1));
    // Two-line lead cells, the typo of row 2, row 21 without a task in the text, row 34 run together.
    for (const seq of [1, 2, 21, 29, 34, 36]) expect(rows[seq - 1]?.note).toBeDefined();
    expect(rows[33]?.lead).toEqual(['市科技局', '市财政局', '市统计局']);
  });

  it('links tasks and duties only to indicators that exist', () => {
    for (const plan of CATALOGUE) {
      const numbers = new Set(plan.indicators.map((indicator) => indicator.number));
      const linked = [...(plan.responsibilities ?? []), ...(plan.duties ?? [])].flatMap(
        (row) => row.indicators ?? [],
      );
      for (const number of linked) expect(numbers).toContain(number);
    }
  });

  it.each(CATALOGUE.map((plan) => [plan.id, plan] as const))(
    'says in English what %s says in Chinese',
    (_, plan) => {
      const targets = plan.indicators.flatMap((indicator) => indicator.targets);
      expectBoth([plan], 'title', 'issuer', 'region');
      expectBoth(plan.indicators, 'name', 'unit', 'category', 'note');
      expectBoth(targets, 'name', 'reference', 'conflict', 'note');
      expectBoth(plan.responsibilities ?? [], 'note');
      expectBoth(plan.duties ?? [], 'what');
    },
  );

  it('gives the leads of an indicator that the matrix gives to its task', () => {
    for (const plan of CATALOGUE) {
      for (const row of plan.responsibilities ?? []) {
        for (const number of row.indicators ?? []) {
          const indicator = plan.indicators.find((candidate) => candidate.number === number);
          expect(indicator?.lead?.length ?? 0, `${plan.id} task ${row.seq}`).toBeGreaterThan(0);
        }
      }
    }
  });
});

/** Every record that has the field has it in English too, and the other way round. */
function expectBoth(records: readonly Readonly<Record<string, unknown>>[], ...fields: string[]) {
  const half = records.filter((record) => fields.some((field) => field in record !== `${field}En` in record));
  expect(half).toEqual([]);
}
