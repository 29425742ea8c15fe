import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import { areaName, contains } from '../report/areas';
import { quotedText } from '../report/formulaText';
import type { Help, Validation } from '../report/sheetModel';
import { shortened } from './cellText';

/** Excel's limits for what a validation says and for the list it offers; beyond them a file counts as damaged. */
const MESSAGE_LIMIT = 255;
const TITLE_LIMIT = 32;
const LIST_LIMIT = 255;

/**
 * Validations with their messages, and help as the prompt that Excel shows beside a selected cell. A cell has one
 * validation only, so help that stands in a validated area is shown for the whole of it.
 */
export function paintValidations(
  sheet: Worksheet,
  validations: readonly Validation[],
  help: readonly Help[],
): void {
  for (const validation of validations) {
    const prompt = help.find(({ row, column }) => contains(validation.area, row, column));
    add(sheet, validation.area, {
      ...ruleOf(validation),
      ...refusalOf(validation),
      ...(prompt && promptOf(prompt)),
    });
  }
  for (const prompt of help) {
    const { row, column } = prompt;
    if (validations.some(({ area }) => contains(area, row, column))) continue;
    add(sheet, { row, column, rows: 1, columns: 1 }, { type: 'any', ...promptOf(prompt) });
  }
}

/** One entry an area: formulas of a validation are relative to the area's first cell. */
function add(sheet: Worksheet, area: Validation['area'], validation: DataValidation): void {
  sheet.dataValidations.add(`range:${areaName(area)}`, validation);
}

function ruleOf({ rule }: Validation): DataValidation {
  if (rule.kind === 'formula') return { type: 'custom', formulae: [rule.formula.replace(/^=/, '')] };
  if (rule.kind === 'list') return { type: 'list', formulae: [listOf(rule.items)] };
  const { minimum, maximum } = rule;
  if (minimum !== undefined && maximum !== undefined) {
    return { type: 'decimal', operator: 'between', formulae: [minimum, maximum] };
  }
  if (maximum !== undefined) return { type: 'decimal', operator: 'lessThanOrEqual', formulae: [maximum] };
  return { type: 'decimal', operator: 'greaterThanOrEqual', formulae: [minimum ?? -Number.MAX_VALUE] };
}

function listOf(items: readonly string[]): string {
  const list = items.join(',');
  if (list.length > LIST_LIMIT || items.some((item) => item.includes(','))) {
    throw new RangeError(
      `a validation list holds ${LIST_LIMIT} characters and no commas within its items: ${list}`,
    );
  }
  return quotedText(list);
}

function refusalOf({ message, severity }: Validation) {
  return {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: severity === 'stop' ? 'stop' : 'warning',
    error: shortened(message, MESSAGE_LIMIT),
  };
}

function promptOf({ title, text }: Help) {
  return {
    showInputMessage: true,
    promptTitle: shortened(title, TITLE_LIMIT),
    prompt: shortened(text, MESSAGE_LIMIT),
  };
}
