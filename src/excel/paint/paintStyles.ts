import { areaName } from '../../report/areas';
import type { Style, StyleRun } from '../../report/sheetModel';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

/** In the order of the model: later runs win over earlier ones, property by property. */
export function paintStyles(sheet: Excel.Worksheet, styles: readonly StyleRun[]): void {
  for (const { area, style } of styles) {
    const range = sheet.getRange(areaName(area));
    paintFont(range.format.font, style);
    paintFormat(range.format, style);
    if (style.numberFormat !== undefined) range.numberFormat = style.numberFormat as unknown as string[][];
    if (style.rule !== undefined) paintRule(range, style.rule, area.rows);
  }
}

function paintFont(font: Excel.RangeFont, { bold, italic, size, ink }: Style): void {
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (size !== undefined) font.size = size;
  if (ink !== undefined) font.color = ink;
}

function paintFormat(format: Excel.RangeFormat, style: Style): void {
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.unlocked !== undefined) format.protection.locked = !style.unlocked;
}

/** A thin line under every row of the range. */
function paintRule(range: Excel.Range, color: string, rows: number): void {
  const sides: ('EdgeBottom' | 'InsideHorizontal')[] = ['EdgeBottom'];
  if (rows > 1) sides.push('InsideHorizontal');
  for (const side of sides) {
    const border = range.format.borders.getItem(side);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = color;
  }
}
