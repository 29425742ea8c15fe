import { contains } from '../../report/areas';
import type { Area, Cell, Scalar, SheetModel, TableModel } from '../../report/sheetModel';
import { isFormula } from '../cellInput';
import type { FormerSheet } from './formerSheet';
import { firstPlaces, type KeyTexts, toldApart } from './rowKeys';

/** How the rows and columns of the table in the sheet correspond to those that the model has for it. */
export interface TableMatch {
  /** Where the model puts the table. */
  readonly area: Area;
  /** Where it stands now. */
  readonly former: Area;
  /** Of the model's columns: the former column with the same header, counted within the table. */
  readonly formerColumn: readonly (number | undefined)[];
  /** Former columns that the model does not have, in their order: the user's own. */
  readonly added: readonly number[];
  /** Keys of the model's rows and of the former ones, in their orders. */
  readonly keys: readonly string[];
  readonly formerKeys: readonly string[];
  /** The first row of each key. */
  readonly rowOf: ReadonlyMap<string, number>;
  readonly formerRowOf: ReadonlyMap<string, number>;
}

/** A table of the model, and the same in the sheet as it stands. */
export interface TablePair {
  readonly table: TableModel;
  readonly former: { readonly name: string; readonly area: Area };
}

/**
 * @param key header of the column by which rows are known again
 * @returns undefined where the table in the sheet has no such column
 */
export function matchTable(
  model: SheetModel,
  former: FormerSheet,
  { table, former: found }: TablePair,
  key: string,
): TableMatch | undefined {
  const headers = rowTexts(model, table.area);
  const formerHeaders = span(found.area.columns).map((column) =>
    textAt(former, found.area.row, found.area.column + column),
  );
  const byName = formerHeaders.includes(key);
  const formerColumn = headers.map((header, column) => {
    // In the other language every header differs, and the columns correspond by their places.
    const at = byName ? formerHeaders.indexOf(header) : column;
    return at >= 0 && at < formerHeaders.length ? at : undefined;
  });
  const keyColumn = headers.indexOf(key);
  if (formerColumn[keyColumn] === undefined) return undefined;
  const textsOf = (column: number): KeyTexts => {
    const at = formerColumn[column];
    return {
      texts: columnTexts(model, table.area, column),
      formerTexts: at === undefined ? [] : formerColumnTexts(former, found.area, at),
    };
  };
  const named = span(headers.length).filter((column) => !hasFormulas(model, table.area, column));
  const { texts: keys, formerTexts: formerKeys } = toldApart(textsOf(keyColumn), named, textsOf);
  return {
    area: table.area,
    former: found.area,
    formerColumn,
    added: span(formerHeaders.length).filter((column) => !formerColumn.includes(column)),
    keys,
    formerKeys,
    rowOf: firstPlaces(keys),
    formerRowOf: firstPlaces(formerKeys),
  };
}

const rowsUnder = ({ row, rows }: Area): number[] => span(rows - 1).map((offset) => row + 1 + offset);

const columnTexts = (model: SheetModel, area: Area, column: number): string[] =>
  rowsUnder(area).map((row) => text(modelValue(modelCell(model, row, area.column + column))));

const formerColumnTexts = (former: FormerSheet, area: Area, column: number): string[] =>
  rowsUnder(area).map((row) => textAt(former, row, area.column + column));

const hasFormulas = (model: SheetModel, area: Area, column: number): boolean =>
  rowsUnder(area).some((row) => isFormula(modelCell(model, row, area.column + column)));

export function modelCell(model: SheetModel, row: number, column: number): Cell | undefined {
  for (const block of model.blocks) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell !== undefined && row >= block.row && column >= block.column) return cell;
  }
  return undefined;
}

export const modelValue = (cell: Cell | undefined): Scalar =>
  typeof cell === 'object' && cell !== null ? cell.value : (cell ?? null);

export const rowTexts = (model: SheetModel, area: Area): string[] =>
  span(area.columns).map((column) => text(modelValue(modelCell(model, area.row, area.column + column))));

/** As keys and headers are compared: 6 and "6" are the same. */
export const text = (value: Scalar): string => (value === null ? '' : String(value).trim());

export const textAt = (former: FormerSheet, row: number, column: number): string =>
  text(modelValue(former.at(row, column)));

export const span = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Whether the model writes something in that cell, or keeps it within a table. */
export const isTaken = (model: SheetModel, row: number, column: number): boolean =>
  model.tables.some(({ area }) => contains(area, row, column)) ||
  (modelCell(model, row, column) ?? null) !== null;
