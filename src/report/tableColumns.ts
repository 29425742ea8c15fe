import type { Bilingual, Language } from '../wording/language';
import { cellName } from './cellName';
import { BODY, ENTRY, HEADER, NUMBERS } from './houseStyle';
import { rowHeight } from './rowHeight';
import type { Area, Block, Cell, Help, Style, StyleRun, TableModel, Validation } from './sheetModel';
import { thisRow } from './structuredReference';

/** Refers to another column of the same row, by its key: `ref('actual')`. */
export type RowReference = (key: string) => string;

/** One column of a table, in both languages; `Row` is what a row is about. */
export interface TableColumn<Row> {
  readonly key: string;
  readonly header: Bilingual;
  /** What the column means, shown beside its header. */
  readonly help: Bilingual;
  /** In characters. */
  readonly width: number;
  readonly style: Style;
  readonly cell: (row: Row, ref: RowReference) => Cell;
  readonly numberFormat?: (row: Row) => string | undefined;
  /** The user types here, in the cells that the model leaves blank; given the name of the first of them. */
  readonly entry?: (firstCell: string) => Omit<Validation, 'area'>;
  /** Serves look-ups: quiet, right of the printed page, on one line. Such columns stand last. */
  readonly aside?: boolean;
}

export interface LaidTable {
  readonly block: Block;
  readonly table: TableModel;
  readonly styles: readonly StyleRun[];
  readonly validations: readonly Validation[];
  readonly help: readonly Help[];
  readonly widths: readonly number[];
  /** Every row shows all of its words, but for those beside the page. */
  readonly heights: Readonly<Record<number, number>>;
  /** The area of a column's data, without its header. */
  readonly columnArea: (key: string) => Area;
}

/** Lays a table of `rows` out at (`row`, `column`): header, data, formats, help and validations. */
export function layTable<Row>(
  name: string,
  at: { readonly row: number; readonly column: number },
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  language: Language,
): LaidTable {
  const headers = new Map(columns.map((column) => [column.key, column.header[language]]));
  const ref: RowReference = (key) => {
    const header = headers.get(key);
    if (header === undefined) throw new Error(`table ${name} has no column ${key}`);
    return thisRow(name, header);
  };
  const header = columns.map((column) => column.header[language]);
  const cells = rows.map((row) => columns.map((column) => column.cell(row, ref)));
  // A table has a row under its header even when there is nothing to say.
  const body = Math.max(1, rows.length);
  const area: Area = { ...at, rows: body + 1, columns: columns.length };
  const columnArea = (key: string): Area => ({
    row: at.row + 1,
    column: at.column + columns.findIndex((column) => column.key === key),
    rows: body,
    columns: 1,
  });
  return {
    block: { ...at, cells: [header, ...cells] },
    table: { name, area },
    styles: [
      { area: { ...area, rows: 1 }, style: HEADER },
      { area: { ...area, row: at.row + 1, rows: body }, style: BODY },
      ...columns.map((column) => ({ area: columnArea(column.key), style: column.style })),
      ...columns.flatMap((column, index) => numberFormatRuns(column, rows, at.row + 1, at.column + index)),
      ...columns.flatMap((column, index) =>
        column.entry ? blanks(cells, index, at).map((area) => ({ area, style: ENTRY })) : [],
      ),
    ],
    validations: columns.flatMap(({ entry }, index) =>
      entry
        ? blanks(cells, index, at).map((area) => ({ ...entry(cellName(area.row, area.column)), area }))
        : [],
    ),
    help: columns.map(({ header, help }, index) => ({
      row: at.row,
      column: at.column + index,
      title: header[language],
      text: help[language],
    })),
    widths: columns.map((column) => column.width),
    heights: heightsOf(columns, [header, ...cells], at.row),
    columnArea,
  };
}

/** Heights that show all words of the columns on the page. */
function heightsOf<Row>(
  columns: readonly TableColumn<Row>[],
  lines: readonly (readonly Cell[])[],
  firstRow: number,
): Readonly<Record<number, number>> {
  const widths = columns.filter(({ aside }) => !aside).map(({ width }) => width);
  return Object.fromEntries(
    lines.map((cells, index) => [firstRow + index, rowHeight(cells.slice(0, widths.length), widths)]),
  );
}

/** Neighbouring rows of one format share a run, so that few are written. */
function numberFormatRuns<Row>(
  column: TableColumn<Row>,
  rows: readonly Row[],
  firstRow: number,
  columnIndex: number,
): StyleRun[] {
  const formats = rows.map((row) => column.numberFormat?.(row));
  return runs(formats).flatMap(({ value, start, length }) =>
    value === undefined
      ? []
      : [
          {
            area: { row: firstRow + start, column: columnIndex, rows: length, columns: 1 },
            style: { ...NUMBERS, numberFormat: value },
          },
        ],
  );
}

/** The blank cells of a column, as runs below one another. */
function blanks(
  cells: readonly (readonly Cell[])[],
  index: number,
  at: { row: number; column: number },
): Area[] {
  return runs(cells.map((row) => row[index] === null))
    .filter((run) => run.value)
    .map((run) => ({ row: at.row + 1 + run.start, column: at.column + index, rows: run.length, columns: 1 }));
}

function runs<T>(values: readonly T[]): { value: T; start: number; length: number }[] {
  const found: { value: T; start: number; length: number }[] = [];
  values.forEach((value, index) => {
    const last = found.at(-1);
    if (last && last.value === value) last.length += 1;
    else found.push({ value, start: index, length: 1 });
  });
  return found;
}
