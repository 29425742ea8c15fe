/** Conventions of growth between two values (methodology, section 3). */
export const CONVENTIONS = ['compound', 'annual', 'total'] as const;
export type Convention = (typeof CONVENTIONS)[number];

/**
 * Growth from one value to another `years` later.
 *
 * - `compound` 水平法年均增长: (b/a)^(1/n) - 1, a fraction; both values must be positive.
 * - `annual` 年均增量, 年均百分点: (b - a)/n, in the indicator's unit.
 * - `total` 累计增量: b - a.
 *
 * @returns NaN where there is no such growth, never a substitute.
 * @example growth(198, 400, 5, 'compound') // 0.1510
 */
export function growth(from: number, to: number, years: number, convention: Convention): number {
  if (!(years > 0)) return Number.NaN;
  if (convention === 'total') return to - from;
  if (convention === 'annual') return (to - from) / years;
  return from > 0 && to > 0 ? (to / from) ** (1 / years) - 1 : Number.NaN;
}

/** The value that `growth` of this convention leads to after `years`; its inverse. */
export function grow(from: number, rate: number, years: number, convention: Convention): number {
  if (convention === 'total') return from + rate;
  if (convention === 'annual') return from + rate * years;
  return from * (1 + rate) ** years;
}
