import type { CellFormulaValue, CellValue, Worksheet } from '@cj-tech-master/excelts';
import type { Block, Cell, Scalar } from '../report/sheetModel';
import { cellText } from './cellText';

/** Writes every block; blank cells stay absent, so that a file shows them as blank and not as an empty text. */
export function paintCells(sheet: Worksheet, blocks: readonly Block[]): void {
  for (const block of blocks) {
    for (const [rowOffset, cells] of block.cells.entries()) {
      const row = sheet.getRow(block.row + rowOffset + 1);
      for (const [columnOffset, cell] of cells.entries()) {
        if (cell !== null) row.getCell(block.column + columnOffset + 1).value = cellValue(cell);
      }
    }
  }
}

/** The workbook library's form of a cell. Text is text whatever it begins with; only a FormulaCell is a formula. */
function cellValue(cell: Cell): CellValue {
  if (typeof cell !== 'object' || cell === null) return scalarValue(cell);
  const formula = cell.formula.replace(/^=/, '');
  const result = cachedResult(cell.value);
  return result === undefined ? { formula } : { formula, result };
}

function scalarValue(value: Scalar): CellValue {
  if (typeof value === 'string') return cellText(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  return value;
}

const ERRORS = [
  '#N/A',
  '#VALUE!',
  '#NUM!',
  '#NAME?',
  '#REF!',
  '#DIV/0!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
] as const;

/** Results that are error words are errors in the file too, so that ISERROR and IFNA see them before a recalculation. */
function cachedResult(value: Scalar): CellFormulaValue['result'] {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return undefined;
  const error = ERRORS.find((word) => word === value);
  if (error) return { error };
  return typeof value === 'string' ? cellText(value) : value;
}
