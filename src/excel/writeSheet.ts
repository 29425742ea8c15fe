import { areaName } from '../report/areas';
import type { SheetModel } from '../report/sheetModel';
import { ExcelProblem, toProblem } from './excelProblem';
import { clearLeftovers, hasLeftovers } from './leftovers';
import { paintSheet } from './paint/paintSheet';
import { type Part, sendParts } from './paint/part';
import { requireNoProtectedReferences } from './protectedReferences';
import { queueCells, readWorkbook } from './readWorkbook';
import { recover } from './recover';
import { FormerSheet } from './rewrite/formerSheet';
import type { KeptFormat, Merged, Unplaced } from './rewrite/merged';
import { mergeSheet } from './rewrite/mergeSheet';
import { queueSwap, type Swap } from './swap';
import { temporaryTable, WRITING } from './temporaryNames';
import { findSheet, type SheetCells, type SheetState, type WorkbookState } from './workbookState';

export interface Written {
  /** Name of the tab. */
  readonly sheetName: string;
  /** Cells of the user's that were kept. */
  readonly kept: number;
  readonly unplaced: readonly Unplaced[];
}

/**
 * Writes the sheet, or writes it again and keeps what the user typed. All or nothing: the new sheet is built beside the
 * former one and takes its place last, and a failure leaves the workbook as it was.
 *
 * Two round trips: one reads, one writes; more only for sheets above 4 MB and where the user renamed the table.
 *
 * @throws ExcelProblem
 */
export async function writeSheet(model: SheetModel): Promise<Written> {
  try {
    return await Excel.run((context) => write(context, model));
  } catch (error) {
    throw toProblem(error);
  }
}

async function write(context: Excel.RequestContext, model: SheetModel): Promise<Written> {
  const tables = model.tables.map(({ name }) => name);
  let reading = await readWorkbook(context, tables);
  if (hasLeftovers(reading.state)) {
    await clearLeftovers(reading.state, model);
    reading = await readWorkbook(context, tables);
  }
  const { state, guessed } = reading;
  const former = findSheet(state, model.id, tables[0]);
  requireRoom(state, former, model);
  if (former) await requireNoProtectedReferences(context, state, former);
  const known = guessed?.sheetId === former?.id && guessed && knowsAll(guessed.cells, former);
  const cells = former && (known ? guessed.cells : await readCells(context, former));
  const merged: Merged =
    former && cells
      ? mergeSheet(model, new FormerSheet(former, cells))
      : { model, formats: [], kept: 0, unplaced: [] };
  const swap = former && cells ? swapOf(state, former, cells, merged.model) : undefined;
  try {
    await sendParts(context, [...painting(context, merged, swap), finish(context, merged.model, swap)]);
  } catch (error) {
    if (!(await recover(state, swap))) throw error;
  }
  return {
    sheetName: former?.name ?? model.name,
    kept: merged.kept,
    unplaced: [...merged.unplaced, ...lostCharts(former, model)],
  };
}

/** Refuses before anything is written what Excel would refuse halfway. */
function requireRoom(state: WorkbookState, former: SheetState | undefined, model: SheetModel): void {
  if (state.structureProtected) throw new ExcelProblem('workbook-protected', 'no sheet can be added');
  if (former?.protected) throw new ExcelProblem('sheet-protected', former.name);
  const others = state.sheets.filter((sheet) => sheet !== former);
  const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  if (!former && others.some(({ name }) => sameName(name, model.name))) {
    throw new ExcelProblem('name-taken', `a sheet named ${model.name} is not ours`);
  }
  for (const table of model.tables) {
    const taken = others.some(({ tables }) => tables.some((name) => sameName(name, table.name)));
    if (taken) throw new ExcelProblem('name-taken', `a table named ${table.name} is elsewhere`);
  }
}

const knowsAll = (cells: SheetCells, former: SheetState | undefined): boolean =>
  former?.tables.every((name) => cells.tables.some((table) => table.name === name)) ?? false;

async function readCells(context: Excel.RequestContext, { id, tables }: SheetState): Promise<SheetCells> {
  const sheet = context.workbook.worksheets.getItem(id);
  const cells = queueCells(
    sheet,
    tables.map((name) => sheet.tables.getItem(name)),
  );
  await context.sync();
  return cells();
}

/** The table of the entries keeps the name the user gave it; the others theirs. */
function swapOf(before: WorkbookState, former: SheetState, cells: SheetCells, model: SheetModel): Swap {
  const [only] = cells.tables;
  const tables = model.tables.map(({ name }) =>
    !former.tables.includes(name) && only && cells.tables.length === 1 ? only.name : name,
  );
  return { before, former, tables };
}

/** A new sheet, everything in it, and the formats of what was kept. */
function painting(context: Excel.RequestContext, { model, formats }: Merged, swap: Swap | undefined): Part[] {
  const sheet = context.workbook.worksheets.add(WRITING);
  const tables = new Map(
    model.tables.map(({ name }, index) => [name, swap ? temporaryTable(WRITING, index) : name]),
  );
  for (const [index, name] of (swap?.tables ?? []).entries())
    tables.set(name, temporaryTable(WRITING, index));
  return [
    ...paintSheet(sheet, model, tables),
    { bytes: 0, queue: () => keepFormats(context, sheet, formats, swap) },
  ];
}

function keepFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  formats: readonly KeptFormat[],
  swap: Swap | undefined,
): void {
  if (!swap) return;
  const former = context.workbook.worksheets.getItem(swap.former.id);
  for (const { from, to } of formats) {
    sheet.getRange(areaName(to)).copyFrom(former.getRange(areaName(from)), 'Formats');
  }
}

/** The last steps: until the very last of them the workbook can be brought back. */
function finish(context: Excel.RequestContext, model: SheetModel, swap: Swap | undefined): Part {
  return {
    bytes: 0,
    queue() {
      if (swap) {
        queueSwap(
          context,
          swap,
          model.names.map(({ name }) => name),
        );
        return;
      }
      const sheet = context.workbook.worksheets.getItem(WRITING);
      sheet.activate();
      sheet.name = model.name;
    },
  };
}

/** Charts that the user drew on the sheet cannot be moved to another. */
const lostCharts = (former: SheetState | undefined, model: SheetModel): Unplaced[] =>
  (former?.charts ?? [])
    .filter((name) => !model.charts.some((chart) => chart.name === name))
    .map((name) => ({ key: name, column: '', value: null }));
