import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { repack } from './unpack';
import { broken, UnreadableDocument } from './unreadable';

/** A sheet of a workbook as rows of plain cells. */
export interface SheetTable {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

/** Beyond these a sheet is no collection of observations. */
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 400;

/**
 * Reads the cells of a workbook, sheet by sheet. Formulas are not calculated; their last results count. Percentages
 * come as their figure: a cell that shows 2.5% is 2.5.
 *
 * @throws UnreadableDocument
 */
export async function readTables(bytes: Uint8Array): Promise<SheetTable[]> {
  const packed = await repack(bytes, '.xlsx');
  const { Workbook } = await import('@cj-tech-master/excelts');
  try {
    const workbook = new Workbook();
    await workbook.xlsx.load(packed);
    return workbook.worksheets.map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }));
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : broken('.xlsx');
  }
}

function rowsOf(sheet: Worksheet): SheetTable['rows'] {
  const rows = Math.min(sheet.rowCount, MOST_ROWS);
  const columns = Math.min(sheet.columnCount, MOST_COLUMNS);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => plain(sheet.getCell(row + 1, column + 1))),
  );
}

function plain(cell: Cell): string | number | boolean | null {
  const value = cell.result ?? cell.value;
  if (value === null || value === undefined || typeof value === 'boolean') return value ?? null;
  if (typeof value !== 'number') return cell.text;
  const format = typeof cell.numFmt === 'string' ? cell.numFmt : cell.numFmt?.formatCode;
  return format?.includes('%') ? Number((value * 100).toPrecision(15)) : value;
}
