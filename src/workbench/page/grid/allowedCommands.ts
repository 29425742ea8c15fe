import { CanceledError } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

/** Commands of the grid that change a sheet in a way the workbook behind it follows. */
const ALLOWED = new Set([
  'sheet.command.set-range-values',
  'sheet.command.clear-selection-content',
  'sheet.command.auto-fill',
  'sheet.command.auto-clear-content',
  'sheet.command.refill',
  'sheet.command.copy-down',
  'sheet.command.copy-right',
  'sheet.command.select-range',
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
  'sheet.command.set-worksheet-activate',
  'sheet.command.set-worksheet-show',
]);

/**
 * Refuses every other change, such as inserting rows or renaming a tab: the grid would show what no file would hold.
 * Those are done in Excel, or by the pane.
 */
export function refuseWhatTheHostCannotDo(api: FUniver): void {
  api.addEvent(api.Event.BeforeCommandExecute, ({ id }) => {
    const refused = CHANGES_SHEET.test(id) && !ALLOWED.has(id);
    if (refused || id === CALCULATES) throw new CanceledError();
  });
}

/** The grid's own engine, which is never to run: the workbook calculates. */
const CALCULATES = 'formula.mutation.set-formula-calculation-start';

const CHANGES_SHEET =
  /^sheet\.command\.(set|add|insert|remove|delete|append|move|reorder|delta|cancel|clear|reset|toggle|copy-sheet|split|text-to)/;
