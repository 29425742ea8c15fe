import { elementwise } from './elementwise';
import type { Reader } from './readers';
import type { CellOutput, FunctionSpec } from './signature';

type Description = Omit<FunctionSpec, 'parameters' | 'evaluate'>;

/** Declares a function that answers one cell for one cell of each argument, and spills over ranges. */
export function perElement<T extends readonly unknown[]>(
  description: Description,
  readers: { readonly [K in keyof T]: Reader<T[K]> },
  compute: (...values: T) => CellOutput,
): FunctionSpec {
  return {
    ...description,
    parameters: readers.map((reader) => (reader as Reader<unknown>).parameter),
    evaluate: elementwise(readers, compute),
  };
}
