/** Random numbers that are the same in every run. */
export interface Random {
  /** Evenly between 0 and 1. */
  readonly uniform: () => number;
  readonly normal: () => number;
}

/** Marsaglia's xorshift32; normal values by Box and Muller. */
export function seeded(seed: number): Random {
  let state = seed;
  const uniform = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return ((state >>> 0) + 0.5) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}
