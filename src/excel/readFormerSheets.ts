import type { SheetModel } from '../report/sheetModel';
import { bytesOf, sendParts } from './parts';
import { queueCells, queueState } from './readWorkbook';
import { asTyped } from './rewrite/merged';
import { modelValue } from './rewrite/tableMatch';
import { findSheet, type SheetCells, type SheetState, type WorkbookState } from './workbookState';

/** The sheets of a set as they are found in the workbook, in the order of the set. */
export interface FormerSheets {
  readonly state: WorkbookState;
  readonly sheets: readonly (SheetState | undefined)[];
  readonly cells: readonly (SheetCells | undefined)[];
}

/**
 * Reads the state of the workbook, and in the same round trip what stands in the sheets of the set where they are most
 * likely found: by the name of their first table, or of their tab. Only where the user renamed those a second one reads
 * the rest.
 */
export async function readFormerSheets(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
): Promise<FormerSheets> {
  const { state, guesses } = await readWithGuesses(context, models);
  const found = models.map((model, index) => {
    const sheet = findSheet(state, model.id, model.tables[0]?.name);
    const guess = guesses[index];
    const isRight = sheet && guess?.sheetId === sheet.id && knowsAll(guess.cells, sheet);
    return { sheet, model, cells: isRight ? guess.cells : undefined };
  });
  const missed = found.flatMap(({ sheet, model, cells }) => (sheet && !cells ? [{ sheet, model }] : []));
  const read = await readMissed(context, missed);
  return {
    state,
    sheets: found.map(({ sheet }) => sheet),
    cells: found.map(({ sheet, cells }) => cells ?? (sheet && read.get(sheet))),
  };
}

const knowsAll = (cells: SheetCells, { tables }: SheetState): boolean =>
  tables.every((name) => cells.tables.some((table) => table.name === name));

interface Missed {
  readonly sheet: SheetState;
  readonly model: SheetModel;
}

async function readMissed(
  context: Excel.RequestContext,
  missed: readonly Missed[],
): Promise<ReadonlyMap<SheetState, SheetCells>> {
  if (missed.length === 0) return new Map();
  const parts = missed.map(({ sheet, model }) => ({
    bytes: answerBytes(model),
    queue() {
      const place = context.workbook.worksheets.getItem(sheet.id);
      const tables = sheet.tables.map((name) => place.tables.getItem(name));
      return { sheet, cells: queueCells(place, tables) };
    },
  }));
  const read = await sendParts(context, parts);
  return new Map(read.map(({ sheet, cells }) => [sheet, cells()]));
}

interface Guess {
  readonly sheetId: string;
  readonly cells: SheetCells;
}

/** Should a host refuse to look for cells of a table that is not there, only the state is read. */
async function readWithGuesses(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
): Promise<{ state: WorkbookState; guesses: readonly (Guess | undefined)[] }> {
  try {
    return await readGuessing(context, models);
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ItemNotFound') throw error;
    return readGuessing(context, []);
  }
}

async function readGuessing(context: Excel.RequestContext, models: readonly SheetModel[]) {
  const state = queueState(context);
  const parts = models.map((model) => ({
    bytes: answerBytes(model),
    queue: () => queueGuess(context, model),
  }));
  const guesses = await sendParts(context, parts);
  return { state: state(), guesses: guesses.map((guess) => guess()) };
}

function queueGuess({ workbook }: Excel.RequestContext, model: SheetModel): () => Guess | undefined {
  const tables = model.tables.map(({ name }) => workbook.tables.getItemOrNullObject(name));
  const [first] = tables;
  const sheet = (first?.worksheet ?? workbook.worksheets.getItemOrNullObject(model.name)).load('id');
  const cells = queueCells(sheet, tables);
  return () => ((first ?? sheet).isNullObject ? undefined : { sheetId: sheet.id, cells: cells() });
}

/** About what the cells of such a sheet weigh in an answer, which has each twice: as a formula and as a value. */
function answerBytes({ blocks }: SheetModel): number {
  const cells = blocks.flatMap((block) => block.cells.flat());
  return bytesOf(cells.map(asTyped)) + bytesOf(cells.map(modelValue));
}
