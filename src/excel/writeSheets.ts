import { areaName } from '../report/areas';
import type { SheetModel } from '../report/sheetModel';
import { toProblem } from './excelProblem';
import { paintSheet } from './paint/paintSheet';
import { type Part, sendParts, type WriteOptions } from './parts';
import { requireNoProtectedReferences } from './protectedReferences';
import { type FormerSheets, readFormerSheets } from './readFormerSheets';
import { hasLeftovers, recover } from './recover';
import { requireOpenStructure, requireRoom } from './requireRoom';
import type { Unplaced } from './rewrite/merged';
import { paintedNames, type SheetWrite, sheetWrite } from './sheetWrite';
import { queueSwap } from './swap';
import { temporarySheet, WRITING } from './temporaryNames';

export interface Written {
  /** Name of the tab. */
  readonly sheetName: string;
  /** Cells of the user's that were kept. */
  readonly kept: number;
  readonly unplaced: readonly Unplaced[];
}

/** What came of each sheet, in the order of the set. */
export type Outcome<Models extends readonly SheetModel[]> = { readonly [Place in keyof Models]: Written };

/**
 * Writes a set of sheets, or writes it again and keeps what the user typed. All or nothing: the new sheets are built
 * beside the former ones and take their places last, all at once, and a failure leaves the workbook as it was. The
 * first sheet of the set is in sight afterwards.
 *
 * Two round trips: one reads, one writes; more only for sets above 4 MB and where the user renamed a table.
 *
 * @throws ExcelProblem, or the signal's reason: it can be cancelled until the last request is sent
 * @example const [written] = await writeSheets([indicatorTable(plan, { language: 'zh' })])
 */
export async function writeSheets<const Models extends readonly SheetModel[]>(
  models: Models,
  options: Partial<WriteOptions> = {},
): Promise<Outcome<Models>> {
  try {
    const written = await Excel.run((context) => write(context, models, options));
    return written as Outcome<Models>;
  } catch (error) {
    throw options.signal?.aborted ? error : toProblem(error);
  }
}

async function write(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
  options: Partial<WriteOptions>,
): Promise<Written[]> {
  const { state, sheets, cells } = await readTidied(context, models);
  requireRoom(models, state, sheets);
  await requireNoProtectedReferences(
    context,
    state,
    sheets.filter((sheet) => sheet !== undefined),
  );
  const set = models.map((model, index) => sheetWrite(index, model, sheets[index], cells[index]));
  try {
    const swap: Part = { bytes: 0, queue: () => queueSwap(context, set, state) };
    await sendParts(context, [...painting(context, set), swap], options);
  } catch (error) {
    if (!(await recover({ before: state, models }))) throw error;
  }
  return set.map(({ tab, kept, unplaced }) => ({ sheetName: tab, kept, unplaced }));
}

/** A write that was cut off for good is taken back first. */
async function readTidied(
  context: Excel.RequestContext,
  models: readonly SheetModel[],
): Promise<FormerSheets> {
  const found = await readFormerSheets(context, models);
  requireOpenStructure(found.state);
  if (!hasLeftovers(found.state)) return found;
  await recover();
  return readFormerSheets(context, models);
}

/** New sheets with everything in them, and the formats of what was kept. */
function painting(context: Excel.RequestContext, set: readonly SheetWrite[]): Part[] {
  const names = paintedNames(set);
  const made: Excel.Worksheet[] = [];
  // Queued no sooner than the first request is sent: what is cancelled before it queues nothing.
  const add: Part = {
    bytes: 0,
    queue() {
      for (const { index } of set) made.push(context.workbook.worksheets.add(temporarySheet(WRITING, index)));
    },
  };
  const painted = set.map((sheet, index) => {
    const place = () => made[index] as Excel.Worksheet;
    const formats: Part = { bytes: 0, queue: () => keepFormats(context, place(), sheet) };
    return { ...paintSheet(place, sheet.model, sheet.ownCells, names), formats };
  });
  return [
    add,
    ...painted.flatMap(({ values }) => values),
    ...painted.flatMap(({ formulas }) => formulas),
    ...painted.flatMap(({ objects, formats }) => [objects, formats]),
  ];
}

function keepFormats(
  context: Excel.RequestContext,
  made: Excel.Worksheet,
  { former, formats }: SheetWrite,
): void {
  if (!former) return;
  const old = context.workbook.worksheets.getItem(former.id);
  for (const { from, to } of formats) {
    made.getRange(areaName(to)).copyFrom(old.getRange(areaName(from)), 'Formats');
  }
}
