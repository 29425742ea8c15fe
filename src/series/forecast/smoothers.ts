import { candidates } from './candidates';
import { type Smoother, shapeOf, smoother } from './smoother';

/** One candidate made ready, and how likely its constants are held to be before the series is seen. */
export interface Ready {
  readonly smoother: Smoother;
  readonly prior: number;
}

/** Every candidate made ready for series of a shape. */
export type Smoothers = (values: Float64Array, seasons: number) => readonly Ready[];

/**
 * Makes the candidates ready and keeps them, so that series of the same length, seasons and missing periods share them.
 * Whoever learns many series, such as a report, makes one of these, hands it along and lets it go at the end.
 */
export function sharedSmoothers(): Smoothers {
  const kept = new Map<string, readonly Ready[]>();
  return (values, seasons) => {
    const shape = shapeOf(values, seasons);
    const key = `${seasons}:${shape.blank.join()}`;
    const found = kept.get(key);
    if (found !== undefined) return found;
    const made = candidates(seasons > 1).map(({ constants, prior }) => ({
      smoother: smoother(shape, constants),
      prior,
    }));
    kept.set(key, made);
    return made;
  };
}
