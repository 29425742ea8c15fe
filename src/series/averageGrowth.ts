/** 水平法 and 累计法: growth between the two ends, or growth that gives the same sum over all the years. */
export type AverageGrowthMethod = 'level' | 'cumulative';

/**
 * Average yearly growth over a run of values, the first of which is the base and is not counted as a year.
 *
 * - `level` 水平法: (aₙ/a₀)^(1/n) - 1.
 * - `cumulative` 累计法(方程法): g = x - 1 with x + x² + … + xⁿ = (a₁ + … + aₙ)/a₀.
 *
 * @returns a fraction (0.0859 is 8.59 %); NaN where there is no such growth: fewer than two values, a base or sum
 * that is not positive, or (level) a last value that is not positive.
 * @example averageGrowth([100, 110, 121], 'level') // 0.1
 * @see National Bureau of Statistics of China, 中国统计年鉴, 平均增长速度
 */
export function averageGrowth(values: readonly number[], method: AverageGrowthMethod): number {
  const [base = Number.NaN, ...later] = values;
  if (later.length === 0 || !(base > 0)) return Number.NaN;
  if (method === 'level') {
    const last = later[later.length - 1] as number;
    return last > 0 ? (last / base) ** (1 / later.length) - 1 : Number.NaN;
  }
  const ratio = later.reduce((sum, value) => sum + value, 0) / base;
  return ratio > 0 ? factorOf(ratio, later.length) - 1 : Number.NaN;
}

/**
 * The one positive x with x + x² + … + xⁿ = ratio: Newton's method held inside a shrinking bracket, which the sum,
 * rising and convex for x > 0, makes certain to arrive.
 */
function factorOf(ratio: number, years: number): number {
  let low = 0;
  let high = Math.max(ratio, 1);
  let x = ratio < years ? ratio / years : high;
  for (let step = 0; step < 200; step++) {
    const [sum, slope] = powers(x, years);
    if (sum > ratio) high = x;
    else low = x;
    const newton = x - (sum - ratio) / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= Number.EPSILON * x) return next;
    x = next;
  }
  return x;
}

/** x + x² + … + xⁿ and its derivative, by Horner's rule. */
function powers(x: number, years: number): [sum: number, slope: number] {
  let sum = 0;
  let slope = 0;
  for (let i = 0; i < years; i++) {
    slope = slope * x + sum + 1;
    sum = (sum + 1) * x;
  }
  return [sum, slope];
}
