/** One part of `npm run bench`: a file that measures one thing and says what it found. */
export interface Section {
  readonly title: string;
  /** Lines of the report; anything asked of this machine that it lacks is said there. */
  readonly run: () => Promise<readonly string[]>;
}

/** Seconds that the work takes. */
export async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The best of several runs: what the code can do when the machine leaves it alone. */
export async function best(runs: number, work: () => unknown): Promise<number> {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i += 1) shortest = Math.min(shortest, await seconds(work));
  return shortest;
}

/** Seconds of processor time, best of several runs: what the work costs whatever else the machine is doing. */
export function bestOfProcessor(runs: number, work: () => unknown): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    shortest = Math.min(shortest, (user + system) / 1e6);
  }
  return shortest;
}

/** 2150000 a second -> "2.15 million a second", 1570 -> "1,570 a second". */
export function rate(count: number, duration: number): string {
  const each = count / duration;
  if (each >= 1e5) return `${(each / 1e6).toFixed(2)} million a second`;
  return `${Math.round(each).toLocaleString('en')} a second`;
}
