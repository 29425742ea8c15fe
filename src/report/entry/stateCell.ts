import type { Language } from '../../wording/language';
import type { FormulaCell } from '../sheetModel';
import type { RowReference } from '../tableColumns';
import type { EntryPeriod } from './entryPeriods';
import type { EntryRow } from './entryRow';
import { DUE_WORDS, REPORT_MONTH, STATE_WORDS } from './entryWords';
import { knownIn } from './knownValue';

/** What the cells of an entry sheet go by. */
export interface EntryColumnOptions {
  readonly language: Language;
  readonly periods: readonly EntryPeriod[];
  /** The month of the report, until which values are due. */
  readonly month: number;
  /** Whether somebody typed there before: such a cell is the user's, and the model leaves it blank. */
  readonly isTyped: (row: EntryRow, period: EntryPeriod) => boolean;
}

/**
 * Whether the row is complete up to the month of the report, in native functions only: blanks in earlier periods are
 * late, one in the report's own period is due.
 */
export function stateCell(row: EntryRow, ref: RowReference, options: EntryColumnOptions): FormulaCell {
  const { language, periods } = options;
  const yearly = `${ref('due')}="${DUE_WORDS.yearly[language]}"`;
  const blank = ({ spelled }: { spelled: string }) => `(${ref(spelled)}="")`;
  const late = periods
    .slice(0, -1)
    .map((period) => `${blank(period)}*(${REPORT_MONTH}>${period.month})`)
    .join('+');
  const due = periods
    .map((period) => {
      const now = `${blank(period)}*(${REPORT_MONTH}=${period.month})`;
      return period.month === 12 ? now : `${now}*NOT(${yearly})`;
    })
    .join('+');
  const lateCount = `IF(${yearly},0,${late})`;
  const { complete, due: dueWord, late: lateWord } = STATE_WORDS;
  return {
    formula: `=IF(${lateCount}>0,"${lateWord[language]}"&${lateCount},IF(${due}>0,"${dueWord[language]}","${complete[language]}"))`,
    value: stateNow(row, options),
  };
}

function stateNow(row: EntryRow, { language, periods, month, isTyped }: EntryColumnOptions): string {
  const missing = periods.filter(
    (period) =>
      (!row.yearly || period.month === 12) &&
      period.month <= month &&
      knownIn(row, period) === undefined &&
      !isTyped(row, period),
  );
  const late = missing.filter((period) => period.month < month).length;
  if (late > 0) return `${STATE_WORDS.late[language]}${late}`;
  return STATE_WORDS[missing.length > 0 ? 'due' : 'complete'][language];
}
