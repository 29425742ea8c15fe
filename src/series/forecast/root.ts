/** A number and what the function makes of it. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Ends so close, for their size, share thirteen digits. */
const SETTLED = 1e-13;
/** Closer to 0 than a probability can be told from its neighbours. */
const NOUGHT = Number.EPSILON / 4;

/**
 * Where a function passes through 0 between two numbers, to thirteen digits: inverse quadratic interpolation where three
 * points lie as on a parabola, else halving (Chandrupatla 1997, *Advances in Engineering Software* 28). Some ten steps
 * take it where halving alone takes fifty.
 *
 * @param f rising, below 0 at `low` and above it at `high`
 * @returns an end where there is no number between them
 * @example root((x) => x * x - 2, 1, 2) // 1.414213562373…
 */
export function root(f: (x: number) => number, low: number, high: number): number {
  const at = (x: number): Point => ({ x, y: f(x) });
  let [newest, opposite] = [at(low), at(high)];
  let step = 0.5;
  for (;;) {
    // Not newest + step * (opposite - newest): the difference of two large numbers may be beyond all numbers.
    const next = at((1 - step) * newest.x + step * opposite.x);
    if (next.x === newest.x || next.x === opposite.x) return next.x;
    const sameSide = next.y < 0 === newest.y < 0;
    const dropped = sameSide ? newest : opposite;
    if (!sameSide) opposite = newest;
    newest = next;
    const width = Math.abs(opposite.x - newest.x);
    const closest = Math.abs(newest.y) < Math.abs(opposite.y) ? newest : opposite;
    const smallest = ((SETTLED / 2) * Math.max(Math.abs(newest.x), Math.abs(opposite.x))) / width;
    if (!(smallest < 0.5) || Math.abs(closest.y) <= NOUGHT) return closest.x;
    step = Math.min(1 - smallest, Math.max(smallest, stepBetween(newest, opposite, dropped)));
  }
}

/** Share of the way from the newest point to the opposite one. */
function stepBetween(newest: Point, opposite: Point, dropped: Point): number {
  const xi = (newest.x - opposite.x) / (dropped.x - opposite.x);
  const phi = (newest.y - opposite.y) / (dropped.y - opposite.y);
  if (!(phi ** 2 < xi && (1 - phi) ** 2 < 1 - xi)) return 0.5;
  const towards = (newest.y / (opposite.y - newest.y)) * (dropped.y / (opposite.y - dropped.y));
  const beyond =
    ((dropped.x - newest.x) / (opposite.x - newest.x)) *
    (newest.y / (dropped.y - newest.y)) *
    (opposite.y / (dropped.y - opposite.y));
  return towards + beyond;
}
