import { type DataValidation, decodeRange, encodeCell, type Worksheet } from '@cj-tech-master/excelts';
import { listItems } from './grid/cellHints';
import { shiftFormula } from './grid/formulaShift';
import { formulaVerdicts } from './grid/formulaVerdicts';

/** Why a sheet does not take an entry, and whether it may stand all the same. */
export interface EntryProblem {
  readonly message: string;
  readonly severity: 'stop' | 'warn';
}

type Rule = Exclude<DataValidation, { type: 'any' }>;

/**
 * Holds the value that a cell has now to the sheet's validation, as Excel does when somebody types; undefined where
 * it is fine. Rows and columns count from 1.
 */
export function entryProblem(sheet: Worksheet, row: number, column: number): EntryProblem | undefined {
  const rule = sheet.dataValidations.find(encodeCell({ r: row - 1, c: column - 1 }));
  if (!rule || rule.type === 'any' || rule.showErrorMessage === false) return undefined;
  const cell = sheet.findCell(row, column);
  const value = cell?.formula === undefined ? cell?.value : cell.result;
  if (value === null || value === undefined || allows(rule, sheet, row, column, value)) return undefined;
  return { message: rule.error ?? '', severity: rule.errorStyle === 'warning' ? 'warn' : 'stop' };
}

function allows(rule: Rule, sheet: Worksheet, row: number, column: number, value: unknown): boolean {
  const [first, second] = rule.formulae;
  if (rule.type === 'list') return listItems(sheet, String(first)).includes(String(value));
  if (rule.type === 'custom') {
    const origin = ruleOrigin(sheet, rule);
    const formula = shiftFormula(
      String(first),
      row - 1 - (origin?.r ?? row - 1),
      column - 1 - (origin?.c ?? column - 1),
    );
    return formulaVerdicts(sheet, [formula])[0] ?? false;
  }
  if (typeof value !== 'number' || (rule.type === 'whole' && !Number.isInteger(value))) return false;
  return compares(rule.operator ?? 'between', value, Number(first), Number(second));
}

/** A custom rule is written for the first cell of its range. */
function ruleOrigin(sheet: Worksheet, rule: Rule) {
  const entry = Object.entries(sheet.dataValidations.model).find(([, other]) => other === rule);
  return entry && decodeRange(entry[0].replace(/^range:/, '').replaceAll('$', '')).s;
}

function compares(operator: string, value: number, low: number, high: number): boolean {
  switch (operator) {
    case 'between':
      return value >= low && value <= high;
    case 'notBetween':
      return value < low || value > high;
    case 'equal':
      return value === low;
    case 'notEqual':
      return value !== low;
    case 'greaterThan':
      return value > low;
    case 'lessThan':
      return value < low;
    case 'greaterThanOrEqual':
      return value >= low;
    default:
      return value <= low;
  }
}
