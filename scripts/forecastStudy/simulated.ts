import type { Random } from './random';

/** A stated model from which series are drawn. */
export interface SimulatedModel {
  readonly name: string;
  readonly draw: (random: Random, length: number, perYear: number) => number[];
}

const steps = (length: number) => Array.from({ length }, (_, t) => t);

function walk(length: number, drift: number, step: () => number): number[] {
  let level = 100;
  return steps(length).map(() => {
    level += drift + step();
    return level;
  });
}

/** Effects of the seasons, of standard deviation 8. */
const seasonsOf = ({ normal }: Random, perYear: number) =>
  steps(perYear).map(() => (perYear > 1 ? 8 * normal() : 0));

/** Student t with 3 degrees of freedom: heavy tails. */
const heavy = ({ normal }: Random) =>
  normal() / Math.sqrt((normal() ** 2 + normal() ** 2 + normal() ** 2) / 3);

export const MODELS: readonly SimulatedModel[] = [
  {
    name: 'random walk with drift N(0, 0.5²), steps N(0, 2²)',
    draw: (random, length) => walk(length, 0.5 * random.normal(), () => 2 * random.normal()),
  },
  {
    name: 'straight line, slope N(0, 0.5²), noise N(0, 3²)',
    draw: ({ normal }, length) => {
      const slope = 0.5 * normal();
      return steps(length).map((t) => 100 + slope * t + 3 * normal());
    },
  },
  {
    name: 'straight line and fixed seasons N(0, 8²), noise N(0, 3²)',
    draw: (random, length, perYear) => {
      const slope = 0.5 * random.normal();
      const seasons = seasonsOf(random, perYear);
      return steps(length).map(
        (t) => 100 + slope * t + (seasons[t % perYear] as number) + 3 * random.normal(),
      );
    },
  },
  {
    name: 'random walk and fixed seasons, noise N(0, 1)',
    draw: (random, length, perYear) => {
      const seasons = seasonsOf(random, perYear);
      return walk(length, 0.5 * random.normal(), () => 2 * random.normal()).map(
        (level, t) => level + (seasons[t % perYear] as number) + random.normal(),
      );
    },
  },
  {
    name: 'seasons that wander by N(0, 2²) a year',
    draw: (random, length, perYear) => {
      const seasons = seasonsOf(random, perYear);
      return walk(length, 0.3, random.normal).map((level, t) => {
        seasons[t % perYear] = (seasons[t % perYear] as number) + 2 * random.normal();
        return level + (seasons[t % perYear] as number) + random.normal();
      });
    },
  },
  {
    name: 'autoregression 0.6 around a line',
    draw: ({ normal }, length) => {
      let deviation = 0;
      return steps(length).map((t) => {
        deviation = 0.6 * deviation + 2 * normal();
        return 100 + 0.3 * t + deviation;
      });
    },
  },
  {
    name: 'local linear trend, slope steps N(0, 0.3²)',
    draw: ({ normal }, length) => {
      let slope = 0;
      let level = 100;
      return steps(length).map(() => {
        slope += 0.3 * normal();
        level += slope + normal();
        return level + normal();
      });
    },
  },
  {
    name: 'growth in percent (walk of the logarithm) and seasons',
    draw: (random, length, perYear) => {
      const seasons = seasonsOf(random, perYear);
      const rate = perYear === 1 ? 0.1 + 0.05 * random.normal() : 0.01;
      const step = perYear === 1 ? 0.05 : 0.01;
      let logarithm = 4;
      return steps(length).map((t) => {
        logarithm += rate + step * random.normal();
        return Math.exp(logarithm + (seasons[t % perYear] as number) / 60 + step * random.normal());
      });
    },
  },
  {
    name: 'walk with 5 % outliers N(0, 12²)',
    draw: (random, length) =>
      walk(length, 0.5, random.normal).map(
        (level) => level + 2 * random.normal() + (random.uniform() < 0.05 ? 12 * random.normal() : 0),
      ),
  },
  {
    name: 'line with one shift of level N(0, 15²) in the past',
    draw: ({ normal, uniform }, length) => {
      const at = Math.floor(length * (0.2 + 0.4 * uniform()));
      const shift = 15 * normal();
      return steps(length).map((t) => 100 + 0.3 * t + (t >= at ? shift : 0) + 2 * normal());
    },
  },
  {
    name: 'walk with heavy-tailed steps (t, 3 degrees)',
    draw: (random, length) => walk(length, 0.3, () => heavy(random)),
  },
  {
    name: 'Poisson counts, mean 6 + 0.1 t',
    draw: ({ uniform }, length) =>
      steps(length).map((t) => {
        const limit = Math.exp(-(6 + 0.1 * t));
        let count = -1;
        for (let product = 1; product > limit; count++) product *= uniform();
        return count;
      }),
  },
];
