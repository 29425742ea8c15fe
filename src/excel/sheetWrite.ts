import { isOwnChart } from '../report/identity';
import { ownCellsFormula } from '../report/ownCells';
import type { SheetModel } from '../report/sheetModel';
import type { PaintedNames } from './paintedNames';
import { FormerSheet } from './rewrite/formerSheet';
import type { Merged, Unplaced } from './rewrite/merged';
import { mergeSheet } from './rewrite/mergeSheet';
import { pairTables } from './rewrite/tablePairs';
import { tablePrefix, temporarySheet, WRITING } from './temporaryNames';
import type { SheetCells, SheetState } from './workbookState';

/** One sheet of a set, ready to be written: with all that the user typed into its former self. */
export interface SheetWrite extends Merged {
  /** Place in the set; its temporary names are numbered by it. */
  readonly index: number;
  /** The sheet whose place it takes, if the workbook has one. */
  readonly former: SheetState | undefined;
  /** Name of the tab: the one that the user gave it, if the workbook has the sheet. */
  readonly tab: string;
  /** The cells that are ours, as the formula of a name: without those that the user filled. */
  readonly ownCells: string;
  /** What the model's tables are called in the end, by the model's names. */
  readonly tables: ReadonlyMap<string, string>;
}

/** @param cells what stands in the former sheet; undefined where there is none */
export function sheetWrite(
  index: number,
  model: SheetModel,
  former: SheetState | undefined,
  cells: SheetCells | undefined,
): SheetWrite {
  const stands = former && cells && new FormerSheet(former, cells);
  const merged: Merged = stands ? mergeSheet(model, stands) : { model, formats: [], kept: 0, unplaced: [] };
  return {
    ...merged,
    index,
    former,
    ownCells: ownCellsFormula(model),
    tab: former?.name ?? model.name,
    tables: lastingTables(model, stands),
    unplaced: [...merged.unplaced, ...lostCharts(former, model)],
  };
}

/** Each table keeps the name that the user gave it. */
function lastingTables(model: SheetModel, former: FormerSheet | undefined): ReadonlyMap<string, string> {
  const named = former
    ? pairTables(model, former).map((pair) => [pair.table.name, pair.former.name] as const)
    : [];
  return new Map([...model.tables.map(({ name }) => [name, name] as const), ...named]);
}

/** Charts that the user drew on the sheet cannot be moved to another; those of ours that were not chosen again are no loss. */
const lostCharts = (former: SheetState | undefined, model: SheetModel): Unplaced[] =>
  (former?.charts ?? [])
    .filter((name) => !isOwnChart(name) && !model.charts.some((chart) => chart.name === name))
    .map((name) => ({ key: name, column: '', value: null }));

/** Lasting names that the former sheet's tables still bear, so that the new ones have others until the swap. */
export const tablesSwapped = ({ former, tables }: SheetWrite): string[] =>
  [...tables.values()].filter((name) => former?.tables.includes(name));

/** What formulas call the sheets and tables of the set while it is written. */
export function paintedNames(set: readonly SheetWrite[]): PaintedNames {
  const sheets = new Map<string, string>();
  const tables = new Map<string, string>();
  for (const sheet of set) {
    sheets.set(sheet.tab, temporarySheet(WRITING, sheet.index));
    const swapped = tablesSwapped(sheet);
    for (const [name, lasting] of sheet.tables) {
      const painted = swapped.includes(lasting) ? tablePrefix(WRITING) + lasting : lasting;
      tables.set(name, painted);
      // Formulas of the user's call it by the name that the user gave it.
      tables.set(lasting, painted);
    }
  }
  return { sheets, tables };
}
