/** The plans that come with simulated values, each in a part of its own. */
const EXAMPLES: Readonly<Record<string, () => Promise<{ readonly default: string }>>> = {
  'luquan-2021-2025': () => import('../../../../examples/luquan-2021-2025.simulated.csv'),
  'qinhuangdao-2018-2020': () => import('../../../../examples/qinhuangdao-2018-2020.simulated.csv'),
};

export function hasExample(planId: string): boolean {
  return Object.hasOwn(EXAMPLES, planId);
}

/** The simulated values of a plan, as the bytes of a CSV file. */
export async function exampleBytes(planId: string): Promise<Uint8Array> {
  const { default: text } = (await EXAMPLES[planId]?.()) ?? { default: '' };
  return new TextEncoder().encode(text);
}
