import type { Ends, PathName } from '../progress/path';
import { undefinedResult } from './cellProblem';
import { PATH_CHOICES } from './choices';
import { ACTUAL, AS_OF, BASELINE, END, PATH, START, TARGET } from './parameters';
import { choice, number, period } from './readers';
import { NO_DISTANCE, NO_PATH } from './reasons';

/** Arguments of the functions that hold an observation against a path: LEAD, LAG and PACE. */
export const PATH_READERS = [
  number(BASELINE),
  period(START),
  number(TARGET),
  period(END),
  number(ACTUAL),
  period(AS_OF),
  choice(PATH, PATH_CHOICES, 'linear'),
] as const;

export type PathValues = [number, number, number, number, number, number, PathName];

type Measurement = (ends: Ends, actual: number, asOf: number, path: PathName) => number;

/** Applies a measurement of the core, refusing where there is no distance or no path. */
export function alongPath(measure: Measurement): (...values: PathValues) => number {
  return (baseline, start, target, end, actual, asOf, path) => {
    if (baseline === target) throw undefinedResult(NO_DISTANCE);
    const result = measure({ baseline, start, target, end }, actual, asOf, path);
    if (Number.isNaN(result)) throw undefinedResult(NO_PATH);
    return result;
  };
}
