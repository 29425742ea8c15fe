const MULTIPLES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
/** Things that are counted one by one; money and physical measures (亿元, 万吨) keep their multiple. */
const COUNTED = /^(万|亿)((?:[家件个项人名户台套篇种所只头座处批册部辆株]|人次|项次|次)(?:\/.*)?)$/;

/**
 * The unit in which a count is plain, and how a value gets there. A product such as 1.2 万 is kept free of the noise of
 * binary fractions.
 *
 * @example plainUnit('万件').scale(1.2) // 12000, unit "件"
 * @example plainUnit('亿元').scale(1.2) // 1.2, unit "亿元"
 */
export function plainUnit(unit: string | undefined): {
  readonly unit: string | undefined;
  readonly scale: (value: number) => number;
} {
  const [, multiple = '', thing] = COUNTED.exec(unit ?? '') ?? [];
  const factor = MULTIPLES[multiple];
  if (factor === undefined) return { unit, scale: (value) => value };
  return { unit: thing, scale: (value) => Number((value * factor).toPrecision(15)) };
}
