import type { Alignment, Style as FileStyle, Font, Worksheet } from '@cj-tech-master/excelts';
import type { Style, StyleRun } from '../report/sheetModel';
import { eachCell } from './areas';

/** The default font of a file: Excel shows the theme's font of the reader's language (等线 in Chinese). */
const DEFAULT_FONT: Partial<Font> = { name: 'Calibri', family: 2, scheme: 'minor', size: 11 };

/** `#RRGGBB` as files keep it, fully opaque. */
export const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1).toUpperCase()}` });

/** Later runs win over earlier ones, property by property. */
export function paintStyles(sheet: Worksheet, runs: readonly StyleRun[]): void {
  const merged = new Map<string, { row: number; column: number; style: Style }>();
  for (const { area, style } of runs) {
    eachCell(area, (row, column) => {
      const key = `${row}:${column}`;
      merged.set(key, { row, column, style: { ...merged.get(key)?.style, ...style } });
    });
  }
  const made = new Map<string, Partial<FileStyle>>();
  for (const { row, column, style } of merged.values()) {
    const key = JSON.stringify(style);
    const fileStyle = made.get(key) ?? toFileStyle(style);
    made.set(key, fileStyle);
    sheet.getCell(row + 1, column + 1).style = fileStyle;
  }
}

/** A style of the model in the workbook library's words. */
function toFileStyle(style: Style): Partial<FileStyle> {
  return {
    font: fontOf(style),
    ...(style.fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(style.fill) } as const }),
    ...(style.rule && { border: { bottom: { style: 'thin', color: argb(style.rule) } } as const }),
    ...(style.numberFormat && { numFmt: style.numberFormat }),
    ...(style.unlocked && { protection: { locked: false } }),
    alignment: alignmentOf(style),
  };
}

function fontOf(style: Style): Partial<Font> {
  return {
    ...DEFAULT_FONT,
    ...(style.size && { size: style.size }),
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.ink && { color: argb(style.ink) }),
  };
}

function alignmentOf(style: Style): Partial<Alignment> {
  return {
    ...(style.horizontal && { horizontal: style.horizontal }),
    ...(style.vertical && { vertical: style.vertical === 'center' ? 'middle' : 'top' }),
    ...(style.wrap && { wrapText: true }),
  };
}
