import { evaluate } from '../../src/functions';
import type { CellInput } from '../../src/functions/signature';

/** 100 in 2020 to 200 in 2025: progress in points is actual - 100, and mid-2023 is half time. */
export function judge(
  actual: CellInput,
  asOf: CellInput,
  options = '',
  target: CellInput = 200,
  baseline: CellInput = 100,
) {
  return evaluate('STATUS', [baseline, 2020, target, 2025, actual, asOf, `labels=code; ${options}`]);
}
