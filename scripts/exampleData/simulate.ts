import type { Indicator, Plan, Target } from '../../src/plan/schema';
import type { Observation } from '../../src/series/observation';

/** What is simulated: which plan, from and to which month, from which seed. */
export interface Example {
  readonly from: string;
  readonly to: string;
  readonly seed: number;
}

export const EXAMPLES: readonly (Example & { readonly plan: string; readonly file: string })[] = [
  {
    plan: 'luquan-2021-2025',
    file: 'examples/luquan-2021-2025.simulated.csv',
    from: '2021-01',
    to: '2023-06',
    seed: 4,
  },
  {
    plan: 'qinhuangdao-2018-2020',
    file: 'examples/qinhuangdao-2018-2020.simulated.csv',
    from: '2018-01',
    to: '2019-09',
    seed: 11,
  },
];

const SOURCE = '模拟数据 / simulated';

/** What each month brings of a twelfth of its year: little at Spring Festival, more as quarters and the year end. */
const SEASON = [0.9, 0.7, 1.1, 0.95, 1, 1.15, 0.95, 0.95, 1.1, 0.95, 1, 1.25];

/**
 * Monthly values for every indicator of a plan that has a number to reach. Invented by rule, not observed: each
 * indicator follows the straight way from baseline to target at a pace of its own (0.55 to 1.3 of what is asked), with
 * a little noise; what begins anew each January has a sum on that way for each year, spread over its months. A baseline that the document does not give is simulated too, as the value of the year before.
 * Months are reported on the 5th of the month after; the last one is preliminary, and two values of the month before
 * it were revised.
 */
export function simulatedObservations(plan: Plan, { from, to, seed }: Example): Observation[] {
  const random = generator(seed);
  const months = monthsBetween(from, to);
  const observations = plan.indicators.flatMap((indicator) => {
    const target = indicator.targets.find((candidate) => simulated(candidate));
    return target ? seriesOf(plan, indicator, target, months, random) : [];
  });
  return [...observations, ...revisions(observations, months, random)];
}

const simulated = (target: Target) => target.value !== undefined && target.kind !== 'relative';

type Random = () => number;

function seriesOf(
  plan: Plan,
  indicator: Indicator,
  target: Target,
  months: readonly string[],
  random: Random,
): Observation[] {
  const goal = Array.isArray(target.value) ? target.value[1] : (target.value ?? 0);
  const yearBefore = String(Number(plan.start.slice(0, 4)) - 1);
  const given = indicator.baseline?.value;
  const level = target.kind === 'level';
  const base = level ? (given ?? rounded(goal * (0.55 + 0.3 * random()), indicator.unit, goal)) : 0;
  const pace = 0.55 + 0.75 * random();
  const years = Number((target.period ?? plan.end).slice(0, 4)) - Number(yearBefore);
  const common = { indicator: indicator.number, source: SOURCE } as const;
  const start: Observation[] =
    level && given === undefined
      ? [
          {
            ...common,
            period: yearBefore,
            value: base,
            basis: 'current',
            state: 'final',
            reported: `${plan.start.slice(0, 4)}-02-05`,
          },
        ]
      : [];
  let reached = base;
  const series = months.map((period, index): Observation => {
    const share = pathShare(period, yearBefore, years, target, indicator);
    const noise = 1 + 0.06 * (random() - 0.5);
    if (withinYear(target, indicator)) {
      reached = grown(reached, period, valueAt(base, goal, pace * share, target) * noise);
    } else {
      const value = valueAt(base, goal, pace * share * noise, target);
      // Counts of things that stand do not fall from month to month in these examples.
      const stands = indicator.measure === 'stock' || target.kind === 'cumulative-increment';
      reached = stands ? Math.max(reached, value) : value;
    }
    return {
      ...common,
      period,
      value: rounded(reached, indicator.unit, goal, given ?? goal),
      basis: withinYear(target, indicator) ? 'cumulative' : 'current',
      state: index === months.length - 1 ? 'preliminary' : 'final',
      reported: dayOfReport(period),
    };
  });
  return [...start, ...series];
}

/** Yearly increments and yearly flows begin anew each January. */
function withinYear(target: Target, indicator: Indicator): boolean {
  return target.kind === 'annual-increment' || (indicator.measure === 'flow' && target.kind === 'level');
}

/** The sum since January, of a year that is to bring so much in all. */
function grown(before: number, period: string, year: number): number {
  const month = Number(period.slice(5));
  const brought = (year / 12) * (SEASON[month - 1] as number);
  return month === 1 ? brought : before + brought;
}

/** How far along the plan's years a month is, or the year that it belongs to. */
function pathShare(
  period: string,
  yearBefore: string,
  years: number,
  target: Target,
  indicator: Indicator,
): number {
  const [year = 0, month = 0] = period.split('-').map(Number);
  const elapsed = (year - Number(yearBefore) - 1 + month / 12) / years;
  if (target.kind === 'annual-increment' || target.kind === 'growth-rate') return 1;
  return Math.min(1, withinYear(target, indicator) ? Math.ceil(elapsed * years) / years : elapsed);
}

function valueAt(base: number, goal: number, share: number, target: Target): number {
  return target.kind === 'growth-rate' ? goal * share : base + (goal - base) * share;
}

/** As many decimals as the plan's own figures show; what cannot be counted moves in smaller steps. */
function rounded(value: number, unit: string | undefined, ...figures: readonly number[]): number {
  const shown = figures.map((figure) => /\.(\d+)/.exec(String(figure))?.[1]?.length ?? 0);
  const least = /%|元|吨/.test(unit ?? '') ? 1 : 0;
  return Number(value.toFixed(Math.max(least, ...shown)));
}

/** Two values of the last month but one were corrected a month later. */
function revisions(
  observations: readonly Observation[],
  months: readonly string[],
  random: Random,
): Observation[] {
  const [before = '', last = ''] = months.slice(-2);
  return (
    observations
      // Large enough that some percent less is another whole number.
      .filter(({ period, value }) => period === before && value >= 200)
      .slice(0, 2)
      .map((observation) => ({
        ...observation,
        value: rounded(observation.value * (0.97 + 0.02 * random()), undefined, observation.value),
        state: 'revised',
        reported: dayOfReport(last),
        note: '模拟修订：剔除重复统计 / simulated revision: double counting removed',
      }))
  );
}

function dayOfReport(period: string): string {
  const [year = 0, month = 0] = period.split('-').map(Number);
  return month === 12 ? `${year + 1}-01-05` : `${year}-${String(month + 1).padStart(2, '0')}-05`;
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let [year = 0, month = 0] = from.split('-').map(Number); ; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    const period = `${year}-${String(month).padStart(2, '0')}`;
    months.push(period);
    if (period >= to) return months;
  }
}

/** Mulberry32 (T. Ettinger, public domain): the same numbers from the same seed on every machine. */
function generator(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
