import type { Language } from '../wording/language';
import type { Cell, FormatRule, SheetModel } from './sheetModel';
import { type LaidTable, layTable, type TableColumn } from './tableColumns';
import { type Fact, titleBlock } from './titleBlock';

/** A sheet that is a title, a verdict, a few facts and one table. */
export interface TableSheet<Row> {
  readonly id: string;
  /** Name of the tab. */
  readonly name: string;
  /** Name of the table. */
  readonly table: string;
  readonly title: string;
  /** The line that somebody in a hurry reads. */
  readonly verdict: Cell | ((laid: LaidTable) => Cell);
  /** A line under the verdict: period, who reports, what it rests on. */
  readonly circumstances?: string;
  /** Facts under the verdict, in columns of the table: label at one, value at another. */
  readonly facts: readonly {
    readonly label: string;
    readonly value: string;
    readonly facts: readonly Fact[];
  }[];
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  /** Key of the last column that stays in sight. */
  readonly frozen: string;
  readonly rules?: (laid: LaidTable) => readonly FormatRule[];
  readonly footer: string;
  /** Key of the column that tells the rows apart when the sheet is written again. */
  readonly key: string;
}

/** Lays such a sheet out: the same margins, order and print set-up for all of them. */
export function tableSheet<Row>(sheet: TableSheet<Row>, language: Language): SheetModel {
  const { columns, rows, facts } = sheet;
  const position = (key: string) => columns.findIndex((column) => column.key === key);
  // Title and verdict, the facts, and a blank row above the table.
  const top =
    2 +
    (sheet.circumstances === undefined ? 0 : 1) +
    Math.max(0, ...facts.map((column) => column.facts.length)) +
    1;
  const laid = layTable(sheet.table, { row: top, column: 0 }, columns, rows, language);
  const verdict = typeof sheet.verdict === 'function' ? sheet.verdict(laid) : sheet.verdict;
  const title = titleBlock(
    sheet.title,
    verdict,
    facts.map(({ label, value, facts }) => ({
      labelColumn: position(label),
      valueColumn: position(value),
      facts,
    })),
    sheet.circumstances,
  );
  const header = (key: string) => columns[position(key)]?.header[language] ?? key;
  return {
    id: sheet.id,
    name: sheet.name,
    columnWidths: laid.widths,
    rowHeights: laid.heights,
    blocks: [...title.blocks, laid.block],
    styles: [...title.styles, ...laid.styles],
    tables: [laid.table],
    names: title.names,
    rules: sheet.rules?.(laid) ?? [],
    validations: [...title.validations, ...laid.validations],
    help: laid.help,
    charts: [],
    freeze: { rows: top + 1, columns: position(sheet.frozen) + 1 },
    print: {
      titleRows: [top, top],
      footer: sheet.footer,
      area: {
        row: 0,
        column: 0,
        rows: top + laid.table.area.rows,
        columns: columns.filter(({ aside }) => !aside).length,
      },
    },
    entries: {
      table: sheet.table,
      key: header(sheet.key),
      columns: columns.filter((column) => column.entry).map((column) => column.header[language]),
    },
  };
}
