import type { Cell } from './sheetModel';

/** Points for a line of the default font, and the air around the lines of a row. */
const LINE = 14.5;
const AIR = 5;
/** Excel refuses a higher row. */
const HIGHEST = 409;

/**
 * Height in points that a row takes to show all of its words, wrapped in columns of these widths (in characters).
 * Files carry it because not every program fits rows when it opens one.
 *
 * @example rowHeight(['规上工业企业研发机构的比例'], [14]) // 26 wide, so two lines: 34
 */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.map((cell, index) => lineCount(shown(cell), widths[index] ?? 8));
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines) + AIR);
}

function shown(cell: Cell): string {
  const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
  return typeof value === 'string' ? value : '';
}

function lineCount(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, brokenLines(line, width)), 0);
}

/** Breaks as a spreadsheet does: between words, and between any two Chinese characters. */
function brokenLines(line: string, width: number): number {
  if (textWidth(line) <= width) return 1;
  let lines = 1;
  let used = 0;
  for (const piece of line.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    const wide = textWidth(piece.trimEnd());
    if (used > 0 && used + wide > width) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(wide / width) - 1);
    used += textWidth(piece);
  }
  return lines;
}

/** A Chinese character is as wide as two digits. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character >= '\u2e80' && character <= '\uffef' ? 2 : 1;
  return width;
}
