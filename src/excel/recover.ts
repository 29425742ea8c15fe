import { queueState } from './readWorkbook';
import { queueUnswap, type Swap } from './swap';
import { FORMER, WRITING } from './temporaryNames';
import type { WorkbookState } from './workbookState';

/**
 * Brings the workbook back to how it was before a write that failed. A write that failed after its last step has
 * succeeded: then there is nothing to take back, and the answer is true.
 */
export function recover(before: WorkbookState, swap: Swap | undefined): Promise<boolean> {
  return Excel.run(async (context) => {
    const read = queueState(context);
    await context.sync();
    const now = read();
    const written = now.sheets.some(({ name }) => name === WRITING);
    if (swap && now.sheets.some(({ name }) => name === FORMER)) queueUnswap(context, swap, now);
    else if (written) {
      context.workbook.worksheets.getItem(WRITING).delete();
      context.workbook.worksheets.getItem(before.activeSheetId).activate();
    } else return isDone(before, now, swap);
    await context.sync();
    return false;
  });
}

/** The former sheet is gone, or a first sheet bears its lasting name. */
const isDone = (before: WorkbookState, now: WorkbookState, swap: Swap | undefined): boolean =>
  swap
    ? !now.sheets.some(({ id }) => id === swap.former.id)
    : now.sheets.some(({ id }) => !before.sheets.some((sheet) => sheet.id === id));
