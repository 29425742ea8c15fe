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
  return (args) => {
    const shape = commonShape(args, readers.length);
    if (shape instanceof CellProblem) return shape.toCell();
    // One array for all elements: ranges have up to a million of them.
    const values = new Array<unknown>(readers.length);
    const sources = readers
      .map((reader, i) => sourceOf(reader as Reader<unknown>, args[i], i))
      .filter((source) => !readOnce(source, values));
    const evaluateAt = (row: number, column: number): CellOutput => {
      try {
        for (let i = 0; i < sources.length; i += 1) {
          const { reader, rows, single, place } = sources[i] as Source;
          values[place] = reader.read(rows === undefined ? single : rows[row]?.[column]);
        }
        return finite(compute(...(values as unknown as T)));
      } catch (problem) {
        if (problem instanceof CellProblem) return problem.toCell();
        throw problem;
      }
    };
    return shape === undefined ? evaluateAt(0, 0) : fill(shape, evaluateAt);
  };
}

/** Where the cells of one argument come from, rows of a range or one value for all, and how they are read. */
interface Source {
  readonly reader: Reader<unknown>;
  readonly rows: Rows | undefined;
  readonly single: CellInput | undefined;
  /** Which argument it is. */
  readonly place: number;
}

function sourceOf(reader: Reader<unknown>, argument: Argument, place: number): Source {
  if (!isRange(argument)) return { reader, rows: undefined, single: argument, place };
  return isSingleCell(argument)
    ? { reader, rows: undefined, single: argument[0]?.[0], place }
    : { reader, rows: argument, single: undefined, place };
}

/** Reads the value that is the same for all elements. One that cannot be read is left: each element says so. */
function readOnce({ reader, rows, single, place }: Source, values: unknown[]): boolean {
  if (rows !== undefined) return false;
  try {
    values[place] = reader.read(single);
    return true;
  } catch (problem) {
    if (problem instanceof CellProblem) return false;
    throw problem;
  }
}

/** Rows of this shape; plain loops, since a closure a row costs as much as the rule itself. */
function fill(shape: Rows, at: (row: number, column: number) => CellOutput): CellOutput[][] {
  const columns = shape[0]?.length ?? 0;
  const words = new Map<string, CellOutput[]>();
  const result = new Array<CellOutput[]>(shape.length);
  for (let row = 0; row < shape.length; row += 1) {
    const first = at(row, 0);
    if (columns === 1 && typeof first === 'string') {
      result[row] = rowOfWord(first, words);
      continue;
    }
    const cells = [first];
    for (let column = 1; column < columns; column += 1) cells.push(at(row, column));
    result[row] = cells;
  }
  return result;
}

/**
 * The row of one cell that holds this word, the same array for all its rows: a million verdicts are nine words, and
 * a million arrays that live on keep the garbage collector busier than the rule keeps the processor.
 */
function rowOfWord(word: string, words: Map<string, CellOutput[]>): CellOutput[] {
  const known = words.get(word);
  if (known !== undefined) return known;
  const row = [word];
  words.set(word, row);
  return row;
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
