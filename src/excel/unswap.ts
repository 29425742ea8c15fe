import { queueRedirect } from './redirect';
import {
  FORMER,
  isTemporary,
  type Logged,
  SWAP_LOG,
  tablePrefix,
  temporarySheet,
  WRITING,
} from './temporaryNames';
import type { SheetState, WorkbookState } from './workbookState';

interface Pair {
  readonly index: number;
  readonly tab: string;
  readonly former: SheetState | undefined;
  readonly made: SheetState | undefined;
}

/**
 * Queues the way back from a swap that was cut off anywhere before its end, as the log and the names of sheets and
 * tables tell how far it got. It can itself be cut off and begun again: when the log is gone, only new sheets with temporary
 * names are left to be deleted.
 */
export function queueUnswap(
  { workbook }: Excel.RequestContext,
  log: readonly Logged[],
  now: WorkbookState,
): void {
  const pairs = log.map((entry, index) => pairOf(entry, index, now));
  for (const pair of pairs) queueTemporaryAgain(workbook, pair);
  for (const { former, tab } of pairs) {
    if (!former) continue;
    const sheet = workbook.worksheets.getItem(former.id);
    sheet.name = tab;
    for (const name of swappedTables(former)) sheet.tables.getItem(tablePrefix(FORMER) + name).name = name;
  }
  const isOfSet = ({ name }: SheetState) => isTemporary(name) || log.some(({ tab }) => tab === name);
  queueRedirect(workbook, now, log, WRITING, isOfSet);
  workbook.names.getItem(SWAP_LOG).delete();
  for (const { made } of pairs) if (made) workbook.worksheets.getItem(made.id).delete();
}

function pairOf({ tab, isNew }: Logged, index: number, { sheets }: WorkbookState): Pair {
  const named = (name: string) => sheets.find((sheet) => sheet.name === name);
  const former = named(temporarySheet(FORMER, index));
  // With its lasting name the new sheet is known by the former one, which has lost it.
  const made = named(temporarySheet(WRITING, index)) ?? (former || isNew ? named(tab) : undefined);
  return { index, tab, former, made };
}

/** The new sheet, and the tables whose names the former ones need, are named as they were while it was painted. */
function queueTemporaryAgain(workbook: Excel.Workbook, { index, tab, former, made }: Pair): void {
  if (made?.name !== tab) return;
  const sheet = workbook.worksheets.getItem(made.id);
  sheet.name = temporarySheet(WRITING, index);
  for (const name of former ? swappedTables(former) : []) {
    if (made.tables.includes(name)) sheet.tables.getItem(name).name = tablePrefix(WRITING) + name;
  }
}

/** Lasting names of the former tables that bear temporary ones. */
const swappedTables = ({ tables }: SheetState): string[] =>
  tables
    .filter((name) => name.startsWith(tablePrefix(FORMER)))
    .map((name) => name.slice(tablePrefix(FORMER).length));
