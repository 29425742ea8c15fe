import type { Bilingual } from '../wording/language';

/** What a cell hands to a function; a blank cell is null. */
export type CellInput = string | number | boolean | null;
/** One argument: a single value, or a range as rows of cells. An omitted optional argument is undefined. */
export type Argument = CellInput | readonly (readonly CellInput[])[] | undefined;

/** Only these three reach a cell (methodology, section 9); `message` says what is wrong and what to do. */
export interface CellError {
  readonly error: '#N/A' | '#VALUE!' | '#NUM!';
  readonly message: string;
}
export type CellOutput = string | number | boolean | CellError;
/** A single result, or rows that spill. An error in one element stays in that element. Equal rows may be one array: read only. */
export type Answer = CellOutput | CellOutput[][];

export interface Parameter {
  /** One word, as the reference and Excel's function wizard show it. */
  readonly name: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly optional?: true;
}

/** A POLICY function declared as data: metadata, reference page, help and registration are all made from it. */
export interface FunctionSpec {
  /** Upper case ASCII, without the namespace. */
  readonly name: string;
  readonly group: 'progress' | 'growth' | 'status' | 'series' | 'forecast' | 'plan' | 'allocation' | 'audit';
  readonly summary: Bilingual;
  readonly parameters: readonly Parameter[];
  /** Formula, units, edge cases: Markdown of the reference entry. */
  readonly details: Bilingual;
  /** Worked examples with results calculated by hand or published. */
  readonly examples: readonly {
    readonly formula: string;
    readonly result: string;
    readonly how: Bilingual;
  }[];
  /** Where the method comes from. */
  readonly source: Bilingual;
  readonly evaluate: (args: readonly Argument[]) => Answer;
}
