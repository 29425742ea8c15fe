import { areaName } from '../../report/areas';
import type { FormatRule } from '../../report/sheetModel';
import { type PaintedNames, withPaintedNames } from '../paintedNames';

/** Excel puts a new rule before all others, so that the last is made first. */
export function paintRules(sheet: Excel.Worksheet, rules: readonly FormatRule[], names: PaintedNames): void {
  for (const rule of [...rules].reverse()) {
    const { custom } = sheet.getRange(areaName(rule.area)).conditionalFormats.add('Custom');
    custom.rule.formula = withPaintedNames(rule.formula, names);
    custom.format.font.color = rule.ink;
    custom.format.fill.color = rule.fill;
    if (rule.bold) custom.format.font.bold = true;
    if (rule.numberFormat !== undefined) custom.format.numberFormat = rule.numberFormat;
  }
}
