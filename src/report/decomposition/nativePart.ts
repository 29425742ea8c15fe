/**
 * A region's part by native functions: the largest remainder of `splitRegions` row by row, for colleagues who lack the
 * add-in. Minima need ALLOCATE: where one is typed the cell is #N/A instead of wrong.
 *
 * @param whole what is split, a cell or a name
 * @param weight the row's own weight, and `weights` those of all regions
 * @param minima all minima, absent where none apply
 * @param decimals of the parts
 */
export function nativePart(
  whole: string,
  weight: string,
  weights: string,
  decimals: number,
  minima?: string,
): string {
  const units = `ROUND(ABS(${whole})*${10 ** decimals},0)`;
  // Nine decimals tell equal shares from their last bits, as the core does.
  const shares = `ROUND(${units}*${weights}/SUM(${weights}),9)`;
  const share = `ROUND(${units}*${weight}/SUM(${weights}),9)`;
  const [rests, rest] = [shares, share].map((one) => `ROUND(${one}-INT(${one}),9)`);
  const ahead = `SUMPRODUCT((${rests}>${rest})+(${rests}=${rest})*(ROW(${weights})<ROW(${weight})))`;
  const left = `(${units}-SUMPRODUCT(INT(${shares})))`;
  const part = `SIGN(${whole})*(INT(${share})+(${ahead}<${left}))`;
  const scaled = decimals === 0 ? part : `ROUND(${part}/${10 ** decimals},${decimals})`;
  return minima === undefined ? scaled : `IF(SUM(${minima})>0,NA(),${scaled})`;
}
