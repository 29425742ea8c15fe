import { queueState } from './readWorkbook';
import { isTemporary, readSwapLog } from './temporaryNames';
import { queueUnswap } from './unswap';
import type { SheetState, WorkbookState } from './workbookState';

/** Whether a write was cut off for good, as when Excel was closed within it. */
export const hasLeftovers = (state: WorkbookState): boolean =>
  readSwapLog(state) !== undefined || state.sheets.some(isLeftover);

/**
 * Leaves nothing half written. A write that failed before the end of its swap is taken back, so that the workbook is as
 * it was before; of one that failed after it the rest is done, and the answer is true.
 *
 * @param before how the workbook was; undefined after a write that an earlier session did not finish
 */
export function recover(before?: WorkbookState): Promise<boolean> {
  return Excel.run(async (context) => {
    const read = queueState(context);
    await context.sync();
    const now = read();
    const log = readSwapLog(now);
    const isSwapped = !log && now.sheets.some((sheet) => !isLeftover(sheet) && isNew(sheet, before));
    if (log) queueUnswap(context, log, now);
    // Without a log nothing was swapped yet, or everything: whatever has a temporary name is in nobody's way.
    else for (const { id } of now.sheets.filter(isLeftover)) context.workbook.worksheets.getItem(id).delete();
    if (before && !isSwapped) context.workbook.worksheets.getItem(before.activeSheetId).activate();
    await context.sync();
    return isSwapped;
  });
}

const isLeftover = ({ name }: SheetState): boolean => isTemporary(name);

const isNew = ({ id }: SheetState, before: WorkbookState | undefined): boolean =>
  before !== undefined && !before.sheets.some((sheet) => sheet.id === id);
