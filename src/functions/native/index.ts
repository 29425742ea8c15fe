import { gap, reconcile, score } from './amounts';
import { check } from './check';
import { averageGrowth, contribution, growth, pull, required } from './growth';
import type { NativeOptions, Template } from './options';
import { elapsed, expected, lag, lead, pace, progress } from './path';
import { pop, yoy, ytd } from './series';
import { status } from './status';

export type { NativeOptions } from './options';

const TEMPLATES: Readonly<Record<string, Template>> = {
  GAP: gap,
  PROGRESS: progress,
  ELAPSED: elapsed,
  EXPECTED: expected,
  LEAD: lead,
  LAG: lag,
  PACE: pace,
  GROWTH: growth,
  REQUIRED: required,
  CONTRIBUTION: contribution,
  PULL: pull,
  AVERAGEGROWTH: averageGrowth,
  YOY: yoy,
  POP: pop,
  YTD: ytd,
  CHECK: check,
  SCORE: score,
  RECONCILE: reconcile,
  STATUS: status,
};

/** Names of the functions that have a native equivalent. */
export const NATIVE_NAMES: readonly string[] = Object.keys(TEMPLATES);

/**
 * The same result by native functions alone, which Excel 2016 and LibreOffice 7.4 know, so that a report lives on
 * where the add-in is not installed. Without a leading "=". Arguments are cell references in the order of the
 * POLICY function; what its optional arguments say goes into `options`. Periods in the cells are years or
 * texts such as 2023-06, 2023-Q2 and 2023-H1. What an equivalent
 * leaves out stands in `NATIVE_LIMITS`, why a function has none in `WITHOUT_NATIVE`.
 *
 * @returns undefined for a function without a native equivalent.
 * @example nativeFormula('GAP', ['B2', 'C2']) // 'IF(OR(B2="",C2=""),NA(),C2-B2)'
 */
export function nativeFormula(
  name: string,
  args: readonly string[],
  options: NativeOptions = {},
): string | undefined {
  return TEMPLATES[name]?.(args, options);
}
