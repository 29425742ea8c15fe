/**
 * Number formats. Percent and percentage points never look alike: 12.0% against 1.12 点 (pp in English).
 */

/** Decimals that it takes to show each of `values` as given, at most 4. */
export function decimalsOf(values: readonly number[]): number {
  const decimals = values.map((value) => /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0);
  return Math.min(4, Math.max(0, ...decimals));
}

/** Thousands separated, with a fixed number of decimals: `#,##0.00`. */
export function fixed(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** A fraction shown as percent: 0.5 as 50.0%. */
export const PERCENT = '0.0%';

/** A number followed by a word of the reader's language: `#,##0.0" 家"`. */
export function withUnit(decimals: number, unit: string): string {
  return `${fixed(decimals)}" ${unit.replaceAll('"', '')}"`;
}

/** A number with its sign, followed by a word: +3.2 点, -15.6 点, 0.0 点. */
export function signedWithUnit(decimals: number, unit: string): string {
  const number = withUnit(decimals, unit);
  return `+${number};-${number};${number}`;
}
