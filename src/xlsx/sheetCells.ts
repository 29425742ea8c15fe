import type { CellValue, Worksheet } from '@cj-tech-master/excelts';
import type { Scalar } from '../report/sheetModel';

/** What a sheet shows, row by row from A1 on: formulas by their results, rich text as plain text, dates as serials. */
export function sheetCells(sheet: Worksheet): Scalar[][] {
  const rows: Scalar[][] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const cells: Scalar[] = [];
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      cells.push(shownValue(sheet.getRow(row).getCell(column).value));
    }
    rows.push(cells);
  }
  return rows;
}

/** Days from Excel's epoch to that of JavaScript, and milliseconds of a day. */
const EPOCH_DAYS = 25_569;
const DAY = 86_400_000;

function shownValue(value: CellValue | undefined): Scalar {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / DAY + EPOCH_DAYS;
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('result' in value) return shownValue(value.result as CellValue);
  if ('text' in value) return String(value.text);
  return 'error' in value ? String(value.error) : null;
}
