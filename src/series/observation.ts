import * as v from 'valibot';
import { type Frequency, formatPeriod, type Period, parsePeriod, positionOf } from './period';

const Text = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

/**
 * A value that somebody reported for an indicator, a region and a period. Observations are kept, never overwritten:
 * a corrected value is one more observation of the same thing, with a later report date.
 */
export const ObservationSchema = v.strictObject({
  /** Number of the indicator in its plan, or its name. */
  indicator: v.union([v.pipe(v.number(), v.integer(), v.minValue(1)), Text]),
  /** Absent for the region of the plan itself. */
  region: v.optional(Text),
  /** 2020, 2023-Q2, 2023-H1 or 2023-06, as in a plan file. */
  period: v.pipe(
    v.string(),
    v.regex(/^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/, 'must be a period such as 2020, 2023-Q2 or 2023-06'),
  ),
  /** In the indicator's unit. */
  value: v.pipe(v.number(), v.finite()),
  /** 当期: of the period itself. 累计: from January to the end of the period. */
  basis: v.picklist(['current', 'cumulative']),
  /** 初步, 修订 or 最终; absent where nobody said. */
  state: v.optional(v.picklist(['preliminary', 'revised', 'final'])),
  /** When it was reported: 2023-07-05. */
  reported: v.optional(v.pipe(v.string(), v.isoDate())),
  source: v.optional(Text),
  /** For a corrected value: why. */
  note: v.optional(Text),
});

export type Observation = v.InferOutput<typeof ObservationSchema>;
export type Basis = Observation['basis'];
export type State = NonNullable<Observation['state']>;

/** What an observation is of: indicator, region, period and basis; the same for every report of one figure. */
export function subjectOf(observation: Observation): string {
  const { indicator, region = '', period, basis } = observation;
  return JSON.stringify([indicator, region, period, basis]);
}

const FREQUENCIES: Readonly<Record<number, Frequency>> = { 12: 'year', 6: 'half', 3: 'quarter', 1: 'month' };

/**
 * Period and basis as an observation keeps them. A span from January on (1-6月, 前三季度) becomes the month in which it
 * ends, cumulative; a calendar date becomes its month.
 *
 * @example observedPeriod('2023年1-6月') // { period: '2023-06', basis: 'cumulative' }
 */
export function observedPeriod(
  input: string | number,
  defaultYear?: number,
): { readonly period: string; readonly basis: Basis } | undefined {
  const period = parsePeriod(input, defaultYear);
  return period === undefined
    ? undefined
    : { period: spell(period), basis: period.cumulative ? 'cumulative' : 'current' };
}

function spell(period: Period): string {
  const frequency = period.cumulative ? 'month' : (FREQUENCIES[period.months] ?? 'month');
  return formatPeriod(
    positionOf({ year: period.year, month: period.month, months: period.months }),
    frequency,
  );
}
