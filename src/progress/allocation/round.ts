/** 四舍六入五成双 (GB/T 8170, a tie goes to the even digit) or 四舍五入 (a tie goes away from zero). */
export type RoundingConvention = 'half-even' | 'half-away';

/**
 * Rounds to `decimals` places. What is rounded is the shortest decimal text of the number, as a reader sees it: 1.005
 * is a tie at two places although its binary value lies below.
 *
 * @example round(2.5, 0, 'half-even') // 2
 * @example round(2.5, 0, 'half-away') // 3
 * @see GB/T 8170-2008 数值修约规则与极限数值的表示和判定, 3.2
 */
export function round(value: number, decimals: number, convention: RoundingConvention): number {
  const scaled = shift(Math.abs(value), decimals);
  const whole = Math.floor(scaled);
  const rest = scaled - whole;
  const up = rest > 0.5 || (rest === 0.5 && (convention === 'half-away' || whole % 2 === 1));
  const rounded = shift(up ? whole + 1 : whole, -decimals);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Moves the decimal point in the number's text, free of binary error. */
function shift(value: number, places: number): number {
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
