import type { Cell, SheetModel } from '../../report/sheetModel';
import { isFormula } from '../cellInput';
import { keepAddedColumns } from './addedColumns';
import { cellMove } from './cellMove';
import { keepForeignCells } from './foreignCells';
import type { FormerSheet } from './formerSheet';
import { keepEntries } from './keepEntries';
import { keepSettings } from './keepSettings';
import type { Merged } from './merged';
import { type CellMove, moveFormula } from './moveFormula';
import { reorderRows, userOrder } from './rowOrder';
import { matchTable, rowTexts, type TableMatch, type TablePair } from './tableMatch';
import { pairTables, userTables } from './tablePairs';

type Step = (model: SheetModel) => Merged;

/**
 * The model with everything in it that the user typed into the sheet, as far as it still has a place: edited settings,
 * entries by key, added columns, the order of the rows, and cells beside ours. The rest is listed.
 */
export function mergeSheet(model: SheetModel, former: FormerSheet): Merged {
  const pairs = pairTables(model, former);
  const sorted = sortAsBefore(model, former, pairs);
  const matches = pairs.flatMap((pair) => matchOf(sorted, former, pair) ?? []);
  const moves = matches.map(cellMove);
  const move: CellMove = (row, column) => moves.map((each) => each(row, column)).find(Boolean);
  const carried = (cell: Cell): Cell =>
    isFormula(cell) ? { ...cell, formula: moveFormula(cell.formula, move) } : cell;
  const lost = userTables(model, former, pairs);
  const steps: Step[] = [(each) => keepSettings(each, former)];
  for (const match of matches) {
    steps.push((each) => keepEntries(each, former, match, carried));
    steps.push((each) => keepAddedColumns(each, former, match, carried));
  }
  steps.push((each) => keepForeignCells(each, former, lost, carried));
  return steps.reduce<Merged>(then, { model: sorted, formats: [], kept: 0, unplaced: [] });
}

/** Tables without entries have what their rows are about in their first column. */
function matchOf(model: SheetModel, former: FormerSheet, pair: TablePair): TableMatch | undefined {
  const { entries } = model;
  const key = entries?.table === pair.table.name ? entries.key : rowTexts(model, pair.table.area)[0];
  return matchTable(model, former, pair, key ?? '');
}

function then(before: Merged, step: Step): Merged {
  const after = step(before.model);
  return {
    model: after.model,
    formats: [...before.formats, ...after.formats],
    kept: before.kept + after.kept,
    unplaced: [...before.unplaced, ...after.unplaced],
  };
}

function sortAsBefore(model: SheetModel, former: FormerSheet, pairs: readonly TablePair[]): SheetModel {
  const pair = pairs.find(({ table }) => table.name === model.entries?.table);
  const match = pair && matchOf(model, former, pair);
  return match ? reorderRows(model, match.area, userOrder(match)) : model;
}
