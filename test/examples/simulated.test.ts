import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLES, simulatedObservations } from '../../scripts/exampleData/simulate';
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
