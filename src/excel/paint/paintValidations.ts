import { areaName, contains } from '../../report/areas';
import type { Help, Validation } from '../../report/sheetModel';

/** Excel's limits; it refuses longer ones. */
const MESSAGE_LIMIT = 255;
const TITLE_LIMIT = 32;

/**
 * Validations with their messages, and help as the prompt that Excel shows beside a selected cell (docs/decisions/help-is-an-input-prompt.md).
 * A cell has one validation only, so that help within a validated area is shown for the whole of it.
 */
export function paintValidations(
  sheet: Excel.Worksheet,
  validations: readonly Validation[],
  help: readonly Help[],
): void {
  for (const validation of validations) {
    const { dataValidation } = sheet.getRange(areaName(validation.area));
    dataValidation.rule = ruleOf(validation);
    dataValidation.errorAlert = {
      title: '',
      message: shortened(validation.message, MESSAGE_LIMIT),
      showAlert: true,
      style: validation.severity === 'stop' ? 'Stop' : 'Warning',
    };
    const prompt = help.find(({ row, column }) => contains(validation.area, row, column));
    if (prompt) dataValidation.prompt = promptOf(prompt);
  }
  for (const prompt of help) {
    if (validations.some(({ area }) => contains(area, prompt.row, prompt.column))) continue;
    const { dataValidation } = sheet.getCell(prompt.row, prompt.column);
    // A prompt belongs to a rule; this one allows everything.
    dataValidation.rule = { custom: { formula: '=TRUE' } };
    dataValidation.prompt = promptOf(prompt);
  }
}

function ruleOf({ rule }: Validation): Excel.DataValidationRule {
  if (rule.kind === 'formula') return { custom: { formula: rule.formula } };
  if (rule.kind === 'list') return { list: { inCellDropDown: true, source: rule.items.join(',') } };
  const { minimum, maximum } = rule;
  if (minimum !== undefined && maximum !== undefined) {
    return { decimal: { formula1: minimum, formula2: maximum, operator: 'Between' } };
  }
  if (maximum !== undefined) return { decimal: { formula1: maximum, operator: 'LessThanOrEqualTo' } };
  return { decimal: { formula1: minimum ?? -Number.MAX_VALUE, operator: 'GreaterThanOrEqualTo' } };
}

const promptOf = ({ title, text }: Help): Excel.DataValidationPrompt => ({
  title: shortened(title, TITLE_LIMIT),
  message: shortened(text, MESSAGE_LIMIT),
  showPrompt: true,
});

function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
