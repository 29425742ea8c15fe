/**
 * What is known of one indicator at one moment. Periods are positions in years (methodology, section 2);
 * whatever is missing is NaN.
 */
export interface Situation {
  /** 基数: the value at `start`. */
  readonly baseline: number;
  readonly start: number;
  /** 目标: the value wanted at `end`. */
  readonly target: number;
  readonly end: number;
  /** 观测值: the value at `asOf`. */
  readonly actual: number;
  readonly asOf: number;
}
