import type { Plan } from '../../../plan/schema';
import { readStoreSheet } from '../../../report/observations/readStoreSheet';
import { revisionSheet } from '../../../report/observations/revisionSheet';
import { storeSheet, storeSheetId } from '../../../report/observations/storeSheet';
import type { Observation } from '../../../series/observation';
import type { Language } from '../../../wording/language';
import { Current } from '../../current';
import type { WorkbookPort, WriteOptions, Written } from '../../workbookPort';

/** Rows of the store that cannot be read, so that it must not be written again before they are put right. */
export class DamagedStore extends Error {
  constructor(
    readonly sheetName: string,
    readonly rows: readonly { readonly row: number; readonly reason: Readonly<Record<Language, string>> }[],
  ) {
    super(`${rows.length} rows of ${sheetName} cannot be read`);
  }
}

/** How often observations were written since the pane opened: views that show them read them anew. */
export const storeWrites = new Current(0);

/**
 * The observations that the workbook keeps for the plan, none where it keeps none.
 *
 * @throws DamagedStore, ExcelProblem
 */
export async function readObservations(plan: Plan, workbook: WorkbookPort): Promise<readonly Observation[]> {
  const sheet = await workbook.readSheet(storeSheetId(plan));
  if (sheet === undefined) return [];
  const { observations, unread } = readStoreSheet(plan, sheet);
  if (unread.length > 0) throw new DamagedStore(sheet.sheetName, unread);
  return observations;
}

/**
 * Keeps the observations in the workbook, and draws up the log of revisions.
 *
 * @throws ExcelProblem
 */
export async function writeObservations(
  plan: Plan,
  observations: readonly Observation[],
  workbook: WorkbookPort,
  language: Language,
  options: WriteOptions,
): Promise<Written> {
  const revisions = revisionSheet(plan, observations, { language });
  const store = storeSheet(plan, observations, { language });
  const [written] = await workbook.writeSheets([store, ...(revisions ? [revisions] : [])], options);
  storeWrites.set(storeWrites.value + 1);
  return written;
}
