/**
 * Probability that a Student t variable with `degrees` (a whole number ≥ 1) stays at or below `t`.
 *
 * The closed form for whole degrees of freedom, Abramowitz & Stegun (1964), 26.7.3 and 26.7.4; no library at hand
 * carries one that small. An infinite `t` gives 0 or 1.
 *
 * @example studentT(2.776, 4) // 0.975, as in every t table
 */
export function studentT(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const cosineSquared = Math.cos(angle) ** 2;
  const odd = degrees % 2 === 1;
  let term = odd ? Math.cos(angle) : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let i = odd ? 3 : 2; i < degrees; i += 2) {
    term *= ((i - 1) / i) * cosineSquared;
    sum += term;
  }
  const within = odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
  return (1 + within) / 2;
}
