import { areaName } from '../../report/areas';
import type { FormatRule } from '../../report/sheetModel';
import { renameTables } from '../tableReferences';

/** Excel puts a new rule before all others, so that the last is made first. */
export function paintRules(
  sheet: Excel.Worksheet,
  rules: readonly FormatRule[],
  tables: ReadonlyMap<string, string>,
): void {
  for (const rule of [...rules].reverse()) {
    const { custom } = sheet.getRange(areaName(rule.area)).conditionalFormats.add('Custom');
    custom.rule.formula = renameTables(rule.formula, tables);
    custom.format.font.color = rule.ink;
    custom.format.fill.color = rule.fill;
    if (rule.bold) custom.format.font.bold = true;
    if (rule.numberFormat !== undefined) custom.format.numberFormat = rule.numberFormat;
  }
}
