import type { Language } from '../wording/language';
import type { Cell, FormatRule, SheetModel, Style } from './sheetModel';
import { type LaidTable, layTable, type TableColumn } from './tableColumns';

/** Another table for a sheet, and the lines above it that say what it is. */
export interface TableBelow<Row> {
  readonly name: string;
  readonly lines: readonly { readonly cell: Cell; readonly style: Style }[];
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rules?: (laid: LaidTable) => readonly FormatRule[];
}

/** The sheet with a table more below what it prints, a blank row between them. */
export function withTableBelow<Row>(
  sheet: SheetModel,
  { name, lines, columns, rows, rules }: TableBelow<Row>,
  language: Language,
): SheetModel {
  const at = sheet.print.area.rows + 1;
  const top = at + lines.length;
  const laid = layTable(name, { row: top, column: 0 }, columns, rows, language);
  return {
    ...sheet,
    blocks: [...sheet.blocks, { row: at, column: 0, cells: lines.map(({ cell }) => [cell]) }, laid.block],
    styles: [
      ...sheet.styles,
      ...lines.map(({ style }, index) => ({
        area: { row: at + index, column: 0, rows: 1, columns: 1 },
        style,
      })),
      ...laid.styles,
    ],
    tables: [...sheet.tables, laid.table],
    rules: [...sheet.rules, ...(rules?.(laid) ?? [])],
    help: [...sheet.help, ...laid.help],
    rowHeights: { ...sheet.rowHeights, ...laid.heights },
    print: { ...sheet.print, area: { ...sheet.print.area, rows: top + laid.block.cells.length } },
  };
}
