import { CellProblem, misused } from './cellProblem';
import type { Reader } from './readers';
import type { Answer, Argument, CellInput, CellOutput } from './signature';

type Readers<T extends readonly unknown[]> = { readonly [K in keyof T]: Reader<T[K]> };
type Rows = readonly (readonly CellInput[])[];

/**
 * Makes a function of single values work on ranges: all ranges must have one shape, single values stand beside
 * each of their cells, and an error in one element stays there.
 */
export function elementwise<T extends readonly unknown[]>(
  readers: Readers<T>,
  compute: (...values: T) => CellOutput,
): (args: readonly Argument[]) => Answer {
  // One array for all elements: ranges have up to a million of them.
  const values = new Array<unknown>(readers.length);
  const evaluateAt = (sources: readonly Source[], row: number, column: number): CellOutput => {
    try {
      for (let i = 0; i < readers.length; i += 1) {
        const { rows, single } = sources[i] as Source;
        const cell = rows === undefined ? single : rows[row]?.[column];
        values[i] = (readers[i] as Reader<unknown>).read(cell);
      }
      return finite(compute(...(values as unknown as T)));
    } catch (problem) {
      if (problem instanceof CellProblem) return problem.toCell();
      throw problem;
    }
  };
  return (args) => {
    const shape = commonShape(args, readers.length);
    if (shape instanceof CellProblem) return shape.toCell();
    const sources = readers.map((_, i) => sourceOf(args[i]));
    if (shape === undefined) return evaluateAt(sources, 0, 0);
    return fill(shape, (row, column) => evaluateAt(sources, row, column));
  };
}

/** Where the cells of one argument come from: rows of a range, or one value for all. */
interface Source {
  readonly rows: Rows | undefined;
  readonly single: CellInput | undefined;
}

function sourceOf(argument: Argument): Source {
  if (!isRange(argument)) return { rows: undefined, single: argument };
  return isSingleCell(argument)
    ? { rows: undefined, single: argument[0]?.[0] }
    : { rows: argument, single: undefined };
}

/** Rows of this shape; plain loops, since a closure a row costs as much as the rule itself. */
function fill(shape: Rows, at: (row: number, column: number) => CellOutput): CellOutput[][] {
  const columns = shape[0]?.length ?? 0;
  // Sized beforehand: an array that grows by push takes room for sixteen.
  const result = new Array<CellOutput[]>(shape.length);
  for (let row = 0; row < shape.length; row += 1) {
    const cells = new Array<CellOutput>(columns);
    for (let column = 0; column < columns; column += 1) cells[column] = at(row, column);
    result[row] = cells;
  }
  return result;
}

function isRange(argument: Argument): argument is Rows {
  return Array.isArray(argument);
}

function isSingleCell(rows: Rows): boolean {
  return rows.length === 1 && rows[0]?.length === 1;
}

/** The range whose shape the result has; undefined where every argument is a single value. */
function commonShape(args: readonly Argument[], most: number): Rows | undefined | CellProblem {
  if (args.length > most) {
    return misused({
      zh: `参数过多：最多 ${most} 个，给出 ${args.length} 个`,
      en: `too many arguments: at most ${most}, got ${args.length}`,
    });
  }
  const ranges = args.filter(isRange).filter((rows) => !isSingleCell(rows));
  const [first, ...others] = ranges;
  if (first === undefined) return undefined;
  const different = others.find((rows) => size(rows) !== size(first));
  if (different === undefined) return first;
  return misused({
    zh: `区域形状不一致：${size(first)} 与 ${size(different)}；请使用同样大小的区域或单个单元格`,
    en: `ranges differ in shape: ${size(first)} and ${size(different)}; use ranges of one size, or single cells`,
  });
}

function size(rows: Rows): string {
  return `${rows.length}×${rows[0]?.length ?? 0}`;
}

/** Numbers beyond what a cell can hold are an error there, not a text such as "Infinity". */
function finite(output: CellOutput): CellOutput {
  if (typeof output !== 'number' || Number.isFinite(output)) return output;
  return { error: '#NUM!', message: '结果超出数值范围 / the result is beyond the range of numbers' };
}
