import type { SheetModel } from '../../src/report/sheetModel';

/** The sheets without cached results: what a program then shows is what it works out. */
export function bare(sheets: readonly SheetModel[]): SheetModel[] {
  return sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((row) =>
        row.map((cell) => (typeof cell === 'object' && cell !== null ? { ...cell, value: null } : cell)),
      ),
    })),
  }));
}
