import type { Worksheet } from '@cj-tech-master/excelts';
import { areaName } from '../report/areas';
import type { FormatRule } from '../report/sheetModel';
import { argb } from './styles';

/** Expression rules only: LibreOffice ignores several of the others. The first rule that holds wins. */
export function paintRules(sheet: Worksheet, rules: readonly FormatRule[]): void {
  for (const [index, rule] of rules.entries()) {
    sheet.addConditionalFormatting({
      ref: areaName(rule.area),
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [rule.formula.replace(/^=/, '')],
          style: {
            font: { color: argb(rule.ink), ...(rule.bold && { bold: true }) },
            fill: { type: 'pattern', pattern: 'solid', bgColor: argb(rule.fill) },
            ...(rule.numberFormat && { numFmt: rule.numberFormat }),
          },
        },
      ],
    });
  }
}
