import { LABEL, NOTE, VERDICT } from './houseStyle';
import type { Cell, SheetModel } from './sheetModel';

/** The sheet with a heading and lines below everything it has; the lines run on to the right. */
export function withLines(sheet: SheetModel, heading: string, lines: readonly Cell[]): SheetModel {
  const { area } = sheet.print;
  const at = area.row + area.rows + 1;
  return {
    ...sheet,
    blocks: [...sheet.blocks, { row: at, column: 0, cells: [[heading], ...lines.map((line) => [line])] }],
    styles: [
      ...sheet.styles,
      { area: { row: at, column: 0, rows: 1, columns: 1 }, style: VERDICT },
      { area: { row: at + 1, column: 0, rows: lines.length, columns: 1 }, style: LABEL },
    ],
    print: { ...sheet.print, area: { ...area, rows: at + 1 + lines.length - area.row } },
  };
}

/** The sheet with a note at its very end: what its cells are made of. */
export function withNote(sheet: SheetModel, note: string): SheetModel {
  const { area } = sheet.print;
  const at = area.row + area.rows + 1;
  return {
    ...sheet,
    blocks: [...sheet.blocks, { row: at, column: 0, cells: [[note]] }],
    styles: [...sheet.styles, { area: { row: at, column: 0, rows: 1, columns: 1 }, style: NOTE }],
    print: { ...sheet.print, area: { ...area, rows: at + 1 - area.row } },
  };
}
