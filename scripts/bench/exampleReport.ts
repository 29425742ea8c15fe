import { DEFAULT_SETTINGS } from '../../src/assessment/settings';
import type { Plan } from '../../src/plan/schema';
import { makeReport } from '../../src/report/makeReport';
import type { Observation } from '../../src/series/observation';

/** How long the indicators of the measured reports have been observed. */
export const MONTHS = 60;

/** A monthly report of so many invented indicators, each with sixty months of values; the same on every machine. */
export function exampleReport(count: number) {
  const indicators = Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    name: `指标${index + 1}`,
    unit: '家',
    measure: 'stock' as const,
    direction: 'up' as const,
    baseline: { period: '2020', value: 100 },
    targets: [
      {
        kind: 'level' as const,
        comparator: '=' as const,
        period: '2030',
        value: 400,
        places: [{ section: '1', words: '1' }],
      },
    ],
  }));
  const plan: Plan = {
    id: 'bench',
    title: '规划',
    issuer: '单位',
    region: '地区',
    start: '2021',
    end: '2030',
    source: '文件',
    indicators,
  };
  const observations = indicators.flatMap(({ number }) =>
    Array.from(
      { length: MONTHS },
      (_, month): Observation => ({
        indicator: number,
        period: `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
        value: 100 + 2 * month + Math.sin(number + month),
        basis: 'current',
      }),
    ),
  );
  return makeReport('monthly', {
    plan,
    observations,
    period: '2025-12',
    settings: DEFAULT_SETTINGS,
    mode: 'policy',
    language: 'zh',
  });
}
