import { toProblem } from './excelProblem';
import { readContent, type SheetContent } from './readSheet';
import { queueState } from './readWorkbook';
import { identityOf } from './workbookState';

/** The selected cell, where it lies in a sheet of ours. */
export interface Selection {
  readonly sheet: SheetContent;
  /** Index in `sheet.rows`; undefined outside the body of the table. */
  readonly row: number | undefined;
  /** Header of the column; undefined outside the table. */
  readonly header: string | undefined;
}

/**
 * What the user has selected; undefined while that is in no sheet of ours. One round trip tells, a second reads.
 *
 * @throws ExcelProblem
 */
export async function readSelection(): Promise<Selection | undefined> {
  try {
    return await Excel.run(async (context) => {
      const state = queueState(context);
      const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
      await context.sync();
      const { sheets, activeSheetId } = state();
      const active = sheets.find(({ id }) => id === activeSheetId);
      if (!active || identityOf(active) === undefined) return undefined;
      const sheet = await readContent(context, active);
      return sheet && selectionIn(sheet, cell.rowIndex, cell.columnIndex);
    });
  } catch (error) {
    throw toProblem(error);
  }
}

function selectionIn(sheet: SheetContent, row: number, column: number): Selection {
  const inRow = row - sheet.place.row - 1;
  const inTable = inRow >= -1 && inRow < sheet.rows.length;
  const header = inTable ? sheet.headers[column - sheet.place.column] : undefined;
  const inBody = inRow >= 0 && header !== undefined;
  return { sheet, row: inBody ? inRow : undefined, header };
}

/** Calls back whenever another cell or sheet is selected; resolves to what ends that. */
export function onSelection(listener: () => void): Promise<() => Promise<void>> {
  return subscribe((context) => [
    context.workbook.worksheets.onSelectionChanged.add(async () => listener()),
    context.workbook.worksheets.onActivated.add(async () => listener()),
  ]);
}

export interface EntryChange {
  readonly worksheetId: string;
  /** Such as `H9`. */
  readonly address: string;
}

/** Calls back whenever cells of any sheet change; resolves to what ends that. */
export function onEntryChanged(listener: (change: EntryChange) => void): Promise<() => Promise<void>> {
  return subscribe((context) => [
    context.workbook.worksheets.onChanged.add(async ({ worksheetId, address }) =>
      listener({ worksheetId, address }),
    ),
  ]);
}

interface Handler {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
}

async function subscribe(
  add: (context: Excel.RequestContext) => readonly Handler[],
): Promise<() => Promise<void>> {
  try {
    const handlers = await Excel.run(async (context) => {
      const added = add(context);
      await context.sync();
      return added;
    });
    return () => unsubscribe(handlers);
  } catch (error) {
    throw toProblem(error);
  }
}

/** Handlers are removed in the context in which they were added. */
async function unsubscribe(handlers: readonly Handler[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  await handlers[0]?.context.sync();
}
