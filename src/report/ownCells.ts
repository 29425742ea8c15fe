import { areaName, contains } from './areas';
import type { Area, Block, SheetModel } from './sheetModel';

/** A text within a formula is at most this long in Excel, and a formula itself. */
const TEXT_LIMIT = 250;
const FORMULA_LIMIT = 8000;

/**
 * The cells that the model fills outside its tables, as the formula of a name: `="A1:B2 A4"`. Whatever else stands in
 * the sheet when it is written again is the user's.
 */
export function ownCellsFormula(model: SheetModel): string {
  const runs = model.blocks.flatMap((block) => filledRuns(block, model));
  const text = stacked(runs).map(areaName).join(' ');
  const pieces = text.match(new RegExp(`.{1,${TEXT_LIMIT}}`, 'g')) ?? [''];
  const formula = `=${pieces.map((piece) => `"${piece}"`).join('&')}`;
  return formula.length <= FORMULA_LIMIT ? formula : '=""';
}

/** The runs of filled cells in each row of the block that lie in no table. */
function filledRuns(block: Block, model: SheetModel): Area[] {
  return block.cells.flatMap((cells, offset) => {
    const row = block.row + offset;
    const runs: Area[] = [];
    for (const [index, cell] of cells.entries()) {
      const column = block.column + index;
      if (cell === null || model.tables.some(({ area }) => contains(area, row, column))) continue;
      const last = runs.at(-1);
      if (last && last.column + last.columns === column) {
        runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
      } else runs.push({ row, column, rows: 1, columns: 1 });
    }
    return runs;
  });
}

/** Runs of the same columns in rows that follow one another are one area. */
function stacked(runs: readonly Area[]): Area[] {
  const areas: Area[] = [];
  for (const run of runs) {
    const above = areas.findIndex(
      (area) =>
        area.row + area.rows === run.row && area.column === run.column && area.columns === run.columns,
    );
    const area = areas[above];
    if (area) areas[above] = { ...area, rows: area.rows + 1 };
    else areas.push(run);
  }
  return areas;
}
