import type { Cell, CellValue } from '@cj-tech-master/excelts';
import { dateSerial } from './cellInput';

/** What Excel's API gives for the value of a cell: "" for a blank one, errors as their word, dates as serials. */
export function cellScalar(cell: Cell | undefined): string | number | boolean {
  const value = cell?.value;
  if (typeof value === 'object' && value !== null && isFormula(value)) return plain(value.result ?? '');
  return plain(value);
}

/** The formula with its "=", or the value where there is none. */
export function cellFormula(cell: Cell | undefined): string | number | boolean {
  const value = cell?.value;
  if (typeof value === 'object' && value !== null && isFormula(value)) return `=${value.formula}`;
  return plain(value);
}

export function cellText(cell: Cell | undefined): string {
  const value = cellScalar(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? (cell?.displayText ?? String(value)) : value;
}

export function numberFormatOf(cell: Cell | undefined): string {
  const format = cell?.numFmt;
  if (format === undefined) return 'General';
  return typeof format === 'string' ? format : format.formatCode;
}

interface FormulaValue {
  readonly formula: string;
  readonly result?: CellValue;
}

const isFormula = (value: object): value is FormulaValue => 'formula' in value && Boolean(value.formula);

function plain(value: CellValue): string | number | boolean {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return value;
  if (value instanceof Date) return dateSerial(value.getTime());
  if ('error' in value) return value.error;
  if ('richText' in value && value.richText) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return value.text;
  return '';
}
