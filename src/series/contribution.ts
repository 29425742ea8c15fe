/** A part and the whole it belongs to, before and after. */
export interface PartOfWhole {
  readonly partBefore: number;
  readonly partAfter: number;
  readonly wholeBefore: number;
  readonly wholeAfter: number;
}

/**
 * 贡献率: share of the whole's change that the part brought, ΔXᵢ/ΔX.
 *
 * @returns a fraction, 0.25 for 25 %; negative where the part moved against the whole; NaN where the whole stood still
 * @example contribution({ partBefore: 40, partAfter: 50, wholeBefore: 100, wholeAfter: 140 }) // 0.25
 */
export function contribution({ partBefore, partAfter, wholeBefore, wholeAfter }: PartOfWhole): number {
  const change = wholeAfter - wholeBefore;
  return change === 0 ? Number.NaN : (partAfter - partBefore) / change;
}

/**
 * 拉动: how far the part moved the whole, ΔXᵢ/X₀; over all parts they add up to the whole's growth.
 *
 * @returns percentage points, 10 for 10 points; NaN where the whole was not positive before
 * @example pull({ partBefore: 40, partAfter: 50, wholeBefore: 100, wholeAfter: 140 }) // 10
 */
export function pull({ partBefore, partAfter, wholeBefore }: PartOfWhole): number {
  return wholeBefore > 0 ? (100 * (partAfter - partBefore)) / wholeBefore : Number.NaN;
}
