import type { Cell, SheetModel } from '../../report/sheetModel';
import { isFormula } from '../cellInput';
import { keepAddedColumns } from './addedColumns';
import { cellMove } from './cellMove';
import { keepForeignCells } from './foreignCells';
import type { FormerSheet } from './formerSheet';
import { keepEntries } from './keepEntries';
import { keepSettings } from './keepSettings';
import type { Merged } from './merged';
import { moveFormula } from './moveFormula';
import { reorderRows, userOrder } from './rowOrder';
import { matchTable } from './tableMatch';

type Step = (model: SheetModel) => Merged;

/**
 * The model with everything in it that the user typed into the sheet, as far as it still has a place: edited settings,
 * entries by key, added columns, the order of the rows, and cells beside ours. The rest is listed.
 */
export function mergeSheet(model: SheetModel, former: FormerSheet): Merged {
  const sorted = sortAsBefore(model, former);
  const match = matchTable(sorted, former);
  const move = match ? cellMove(match) : () => undefined;
  const carried = (cell: Cell): Cell =>
    isFormula(cell) ? { ...cell, formula: moveFormula(cell.formula, move) } : cell;
  const steps: Step[] = [(each) => keepSettings(each, former)];
  if (match) {
    steps.push((each) => keepEntries(each, former, match, carried));
    steps.push((each) => keepAddedColumns(each, former, match, carried));
  }
  steps.push((each) => keepForeignCells(each, former, carried));
  return steps.reduce<Merged>(then, { model: sorted, formats: [], kept: 0, unplaced: [] });
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

function sortAsBefore(model: SheetModel, former: FormerSheet): SheetModel {
  const match = matchTable(model, former);
  return match ? reorderRows(model, match.area, userOrder(match)) : model;
}
