import { DEFAULT_SETTINGS } from '../../src/assessment/settings';
import type { Plan } from '../../src/plan/schema';
import { makeReport } from '../../src/report/makeReport';
import type { Observation } from '../../src/series/observation';
import { bestOfProcessor, type Section } from './section';

const MONTHS = 60;

/** The model of a monthly report: processor time, and how it grows with the number of indicators. */
export const report: Section = {
  title: `Monthly report of 200 indicators with ${MONTHS} months each, as a model`,
  async run() {
    const lines: string[] = [];
    for (const count of [50, 100, 200]) {
      const duration = bestOfProcessor(3, () => make(count));
      lines.push(
        `${count} indicators: ${duration.toFixed(2)} s, ${((1000 * duration) / count).toFixed(1)} ms each`,
      );
    }
    return lines;
  },
};

function make(count: number) {
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
