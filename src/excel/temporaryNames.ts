import { constantFormula } from '../report/identity';
import { constantText, type WorkbookState } from './workbookState';

/**
 * Names that sheets and tables bear only within a write. They are plain words that nobody types, so that Excel's find
 * and replace meets them in references only; a sheet that still bears one shows that a write was cut off.
 */
export type Role = 'policy_writing' | 'policy_former';
export const WRITING: Role = 'policy_writing';
export const FORMER: Role = 'policy_former';

/** Sheets are numbered in the order of the set: a tab's name has no room for more. */
export const temporarySheet = (role: Role, index: number): string => `${role}_${index + 1}`;

export const isTemporary = (sheetName: string, role?: Role): boolean =>
  [WRITING, FORMER].some((each) => (role ?? each) === each && new RegExp(`^${each}_\\d+$`).test(sheetName));

/** What stands before a table's lasting name; find and replace takes it away everywhere at once. */
export const tablePrefix = (role: Role): string => `${role}_table_`;

/** The workbook's name under which the swap of a set is logged; while it is there, the swap can and must be taken back. */
export const SWAP_LOG = 'policy_swap';

/** A sheet of the set, as the log knows it; its place in the log is its number. */
export interface Logged {
  /** Name of the tab, before and after. */
  readonly tab: string;
  /** The workbook had no such sheet before. */
  readonly isNew: boolean;
}

/** The log as the formula of a name. Neither "/" nor "*" can be in the name of a tab. */
export function swapLogFormula(sheets: readonly Logged[]): string {
  // In pieces, for a text within a formula is 255 characters long at most.
  const pieces = sheets.map(({ tab, isNew }) => constantFormula(`${isNew ? '*' : ''}${tab}`).slice(1));
  return `=${pieces.join('&"/"&')}`;
}

/** The set whose swap was cut off; undefined where none was. */
export function readSwapLog({ names }: WorkbookState): readonly Logged[] | undefined {
  const log = names.find(({ name }) => name === SWAP_LOG);
  const text = log && constantText(log);
  return text?.split('/').map((entry) => ({ tab: entry.replace(/^\*/, ''), isNew: entry.startsWith('*') }));
}
