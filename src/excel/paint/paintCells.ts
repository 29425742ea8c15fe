import { areaName } from '../../report/areas';
import type { Area, Block, Cell, Scalar } from '../../report/sheetModel';
import { cellInput, isFormula } from '../cellInput';
import { type PaintedNames, withPaintedNames } from '../paintedNames';
import { bytesOf, type Part } from '../parts';

/** Rows are cut into pieces of this many bytes at most, so that no request comes near the limit of Excel on the web. */
const PIECE = 1_000_000;

/** The constants of a block; cells of formulas stay blank until what they refer to is there. */
export function paintValues(place: () => Excel.Worksheet, block: Block): Part[] {
  const rows = block.cells.map((cells) => cells.map((cell) => (isFormula(cell) ? null : cellInput(cell))));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return pieces(block, rows, width).map(({ area, cells }) => ({
    bytes: bytesOf(cells),
    queue() {
      place().getRange(areaName(area)).values = cells;
    },
  }));
}

function pieces(block: Block, rows: readonly (readonly Scalar[])[], width: number) {
  const rowsInPiece = Math.max(1, Math.floor((PIECE * rows.length) / Math.max(1, bytesOf(rows))));
  const found: { area: Area; cells: Scalar[][] }[] = [];
  for (let from = 0; from < rows.length && width > 0; from += rowsInPiece) {
    const cells = rows
      .slice(from, from + rowsInPiece)
      .map((row) => [...row, ...Array<null>(width - row.length).fill(null)]);
    const area = { row: block.row + from, column: block.column, rows: cells.length, columns: width };
    found.push({ area, cells });
  }
  return found;
}

/** The formulas of a block, one write for each rectangle of them. */
export function paintFormulas(place: () => Excel.Worksheet, block: Block, names: PaintedNames): Part[] {
  return formulaAreas(block).map((area) => {
    const formulas = block.cells
      .slice(area.row - block.row, area.row - block.row + area.rows)
      .map((cells) =>
        cells
          .slice(area.column - block.column, area.column - block.column + area.columns)
          .map((cell) => (isFormula(cell) ? withPaintedNames(cell.formula, names) : null)),
      );
    return {
      bytes: bytesOf(formulas),
      queue() {
        place().getRange(areaName(area)).formulas = formulas;
      },
    };
  });
}

/** Rectangles that hold nothing but formulas: runs down each column, those side by side together. */
function formulaAreas(block: Block): Area[] {
  const width = Math.max(0, ...block.cells.map((cells) => cells.length));
  const areas: Area[] = [];
  for (let column = 0; column < width; column++) {
    for (const run of columnRuns(block, column)) {
      const left = areas.findIndex(
        (area) => area.row === run.row && area.rows === run.rows && area.column + area.columns === run.column,
      );
      const area = areas[left];
      if (area) areas[left] = { ...area, columns: area.columns + 1 };
      else areas.push(run);
    }
  }
  return areas;
}

function columnRuns(block: Block, column: number): Area[] {
  const runs: Area[] = [];
  for (const [offset, cells] of block.cells.entries()) {
    if (!isFormula(cells[column] as Cell | undefined)) continue;
    const row = block.row + offset;
    const last = runs.at(-1);
    if (last && last.row + last.rows === row) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ row, column: block.column + column, rows: 1, columns: 1 });
  }
  return runs;
}
