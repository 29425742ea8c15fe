import type { Cell, CellValue } from '@cj-tech-master/excelts';
import { CellValueType, type ICellData } from '@univerjs/core';

const DAY = 86_400_000;
/** Excel's day 0 in UTC; serials below 61 are a day off in Excel itself, and no report date is that old. */
const EPOCH = Date.UTC(1899, 11, 30);

/** What the grid shows of a cell: its formula and the value that the workbook calculated for it. */
export function cellData(cell: Cell): ICellData | undefined {
  const formula = cell.formula;
  const value = shown(formula === undefined ? cell.value : (cell.result ?? null));
  if (formula !== undefined) return { f: `=${typedFormula(formula)}`, ...(value ?? { v: '' }) };
  return value;
}

/** A formula as a person types it: files prefix newer functions (`_xlfn.RRI`) and add-in functions. */
function typedFormula(formula: string): string {
  return formula.replace(/_xldudf_([A-Z]+)_/gi, '$1.').replace(/_xlfn\.(_xlws\.)?|_xlpm\./gi, '');
}

function shown(value: CellValue): ICellData | undefined {
  if (value === null || value === undefined) return undefined;
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      return { v: value, t: CellValueType.STRING };
  }
  if (value instanceof Date) return { v: (value.getTime() - EPOCH) / DAY, t: CellValueType.NUMBER };
  if ('error' in value) return { v: value.error, t: CellValueType.STRING };
  if ('richText' in value && value.richText) {
    return { v: value.richText.map((run) => run.text).join(''), t: CellValueType.STRING };
  }
  if ('text' in value) return { v: String(value.text), t: CellValueType.STRING };
  return undefined;
}
