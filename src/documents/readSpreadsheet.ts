import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import type { SourceText } from '../plan/reading/sourceText';
import { SourceBuilder } from './sourceBuilder';
import { repack } from './unpack';
import { broken, UnreadableDocument } from './unreadable';

/** Beyond these a sheet is data, not a plan. */
const MOST_ROWS = 5000;
const MOST_COLUMNS = 60;

/**
 * Reads a workbook: each sheet is a table. Formulas are not calculated; what they last showed is read as text.
 *
 * @throws UnreadableDocument
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<SourceText> {
  const packed = await repack(bytes, '.xlsx');
  const { Workbook } = await import('@cj-tech-master/excelts');
  const builder = new SourceBuilder();
  try {
    const workbook = new Workbook();
    await workbook.xlsx.load(packed);
    for (const sheet of workbook.worksheets) writeSheet(sheet, builder);
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : broken('.xlsx');
  }
  return builder.finish();
}

function writeSheet(sheet: Worksheet, builder: SourceBuilder): void {
  builder.add(sheet.name);
  builder.endLine();
  builder.beginTable();
  const rows = Math.min(sheet.rowCount, MOST_ROWS);
  const columns = Math.min(sheet.columnCount, MOST_COLUMNS);
  for (let row = 1; row <= rows; row++) {
    builder.beginRow();
    for (let column = 1; column <= columns; column++) {
      const cell = sheet.getCell(row, column);
      builder.cell(() => builder.add(shown(cell.isMerged ? cell.master : cell)), 1, 1);
    }
  }
  builder.endTable();
}

/** A cell as the sheet shows it: 0.025 under a percent format is 2.5%. */
function shown(cell: Cell): string {
  const value = cell.result ?? cell.value;
  const format = typeof cell.numFmt === 'string' ? cell.numFmt : cell.numFmt?.formatCode;
  if (typeof value === 'number' && format?.includes('%')) return `${Number((value * 100).toPrecision(12))}%`;
  return cell.text.replaceAll('\n', ' ');
}
