import type { SheetModel } from '../report/sheetModel';
import { queueState } from './readWorkbook';
import { isTemporary, readSwapLog } from './temporaryNames';
import { queueUnswap } from './unswap';
import { identityOf, type SheetState, type WorkbookState } from './workbookState';

/** A write of this session that failed. */
interface FailedWrite {
  /** How the workbook was. */
  readonly before: WorkbookState;
  readonly models: readonly SheetModel[];
}

/** Whether a write was cut off for good, as when Excel was closed within it. */
export const hasLeftovers = (state: WorkbookState): boolean =>
  readSwapLog(state) !== undefined || state.sheets.some(isLeftover);

/**
 * Leaves nothing half written. A write that failed before the end of its swap is taken back, so that the workbook is as
 * it was before; of one that failed after it the rest is done, and the answer is true.
 *
 * @param failed undefined after a write that an earlier session did not finish
 */
export function recover(failed?: FailedWrite): Promise<boolean> {
  return Excel.run(async (context) => {
    const read = queueState(context);
    await context.sync();
    const now = read();
    const log = readSwapLog(now);
    const isSwapped = !log && now.sheets.some((sheet) => isWritten(sheet, failed));
    if (log) queueUnswap(context, log, now);
    // Without a log nothing was swapped yet, or everything: whatever has a temporary name is in nobody's way.
    else for (const { id } of now.sheets.filter(isLeftover)) context.workbook.worksheets.getItem(id).delete();
    if (failed && !isSwapped) context.workbook.worksheets.getItem(failed.before.activeSheetId).activate();
    await context.sync();
    return isSwapped;
  });
}

const isLeftover = ({ name }: SheetState): boolean => isTemporary(name);

/** Whether it is a sheet of the set in its place. Meanwhile the user, or whoever shares the workbook, may have added others. */
function isWritten(sheet: SheetState, failed: FailedWrite | undefined): boolean {
  if (!failed || isLeftover(sheet) || failed.before.sheets.some(({ id }) => id === sheet.id)) return false;
  return failed.models.some(({ id }) => id === identityOf(sheet));
}
