import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLES, simulatedObservations } from '../../scripts/exampleData/simulate';
import { assess } from '../../src/assessment/assess';
import { type Outlook, outlookOf } from '../../src/assessment/outlook';
import { isSum } from '../../src/assessment/periodFigures';
import { planById } from '../../src/plan/catalogue';
import type { Plan } from '../../src/plan/schema';
import { writeCsv } from '../../src/series/writeCsv';

describe.each(EXAMPLES)('the example data of $plan', ({ plan: id, file, ...example }) => {
  const plan = planById(id) as Plan;
  const observations = simulatedObservations(plan, example);

  it('is what the script writes', () => {
    expect(readFileSync(file, 'utf8')).toBe(writeCsv(observations));
  });

  it('says of every value that it is simulated', () => {
    expect(observations.every(({ source }) => source?.includes('模拟') && source.includes('simulated'))).toBe(
      true,
    );
  });

  it('covers every month for every indicator that has a number to reach', () => {
    const wanted = plan.indicators.filter(({ targets }) =>
      targets.some((target) => target.value !== undefined && target.kind !== 'relative'),
    );
    const months = new Set(observations.map(({ period }) => period).filter((period) => period.length === 7));
    for (const { number } of wanted) {
      const own = new Set(
        observations.filter(({ indicator }) => indicator === number).map(({ period }) => period),
      );
      for (const month of months) expect(own).toContain(month);
    }
  });

  it('begins sums of a year anew each January, with about a twelfth of them, and never lets them fall within the year', () => {
    const sums = observations.filter(({ basis, state }) => basis === 'cumulative' && state !== 'revised');
    expect(sums.length).toBeGreaterThan(0);
    for (const [index, { indicator, period, value }] of sums.entries()) {
      const before = sums[index - 1];
      if (period.endsWith('-01')) {
        const december = sums.find(
          (one) => one.indicator === indicator && one.period === `${period.slice(0, 4)}-12`,
        );
        // 0.9 twelfths with some noise; half a unit more or less where things are counted.
        if (december) expect(value).toBeLessThan(december.value / 10 + 0.5);
      } else {
        expect(before?.indicator).toBe(indicator);
        expect(value).toBeGreaterThanOrEqual(before?.value ?? 0);
      }
    }
  });

  it('has a preliminary last month, and revisions that say why', () => {
    expect(
      observations
        .filter(({ period }) => period === example.to)
        .every(({ state }) => state === 'preliminary'),
    ).toBe(true);
    const revised = observations.filter(({ state }) => state === 'revised');
    expect(revised).toHaveLength(2);
    expect(revised.every(({ note }) => note?.includes('修订'))).toBe(true);
  });
});

describe('the outlook of sums of a year in the example data', () => {
  const outlooks = ({ plan: id, ...example }: (typeof EXAMPLES)[number]) =>
    assess(planById(id) as Plan, simulatedObservations(planById(id) as Plan, example), example.to)
      .filter(isSum)
      .map((assessment) => ({ number: assessment.record.number, outlook: outlookOf(assessment) }));
  const [luquan, qinhuangdao] = EXAMPLES as [(typeof EXAMPLES)[number], (typeof EXAMPLES)[number]];

  it('is none for Qinhuangdao, whose 21 months do not tell season from trend', () => {
    const sums = outlooks(qinhuangdao);
    expect(sums.map(({ number }) => number)).toContain(34);
    expect(sums.filter(({ outlook }) => outlook !== undefined)).toEqual([]);
  });

  it('is there for Luquan, whose 30 months do: its year 2023 ends above the first half', () => {
    const { outlook } = outlooks(luquan).find(({ number }) => number === 13) as { outlook?: Outlook };
    const december = outlook?.path().find(({ period }) => period === '2023-12');
    // June stands at 3.93; a year that went on evenly would end at twice that, and the season leans to December.
    expect(december?.value).toBeGreaterThan(2 * 3.93 * 0.95);
    expect(december?.lower).toBeGreaterThan(3.93);
  });
});
