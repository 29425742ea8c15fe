/** One indicator in one region at one date, flat, as `assess --json` prints it; what does not exist is null. */
export interface AssessmentRecord {
  readonly number: number;
  readonly indicator: string;
  readonly region: string;
  /** Of the latest value not after the date. */
  readonly period: string | null;
  /** What the target is held against: for flows the year's sum so far. */
  readonly actual: number | null;
  /** Where the path is at the same moment. */
  readonly expected: number | null;
  /**
   * What is still missing to the target, in the indicator's unit; of growth observed as rates, in points of the average
   * that the target comes to from base to end.
   */
  readonly gap: number | null;
  /** Shares: 0.344 is 34.4 %. */
  readonly progress: number | null;
  readonly elapsed: number | null;
  /** Progress less the path's, as a share of the way: -0.156 is 15.6 points behind. */
  readonly lead: number | null;
  /** Months since the path passed through the value; positive is behind. */
  readonly lagMonths: number | null;
  /**
   * Growth a year from the baseline, and from now to the target, in the plan's own convention: a fraction where it
   * counts in percent a year, else in the indicator's unit.
   */
  readonly achievedGrowth: number | null;
  readonly requiredGrowth: number | null;
  /** Code word of the method. */
  readonly status: string;
}
