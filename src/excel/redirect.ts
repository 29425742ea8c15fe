import { quotedSheet } from './sheetAreas';
import {
  FORMER,
  type Logged,
  type Role,
  SWAP_LOG,
  tablePrefix,
  temporarySheet,
  WRITING,
} from './temporaryNames';
import type { NameState, SheetState, WorkbookState } from './workbookState';

/**
 * Queues what turns references to the sheets and tables with temporary names into references to those with the lasting
 * ones: find and replace in all other sheets, and for names of the workbook the text that they had.
 *
 * @param isOfSet sheets whose formulas are those of the set itself
 */
export function queueRedirect(
  workbook: Excel.Workbook,
  state: WorkbookState,
  log: readonly Logged[],
  from: Role,
  isOfSet: (sheet: SheetState) => boolean,
): void {
  const others = state.sheets.filter((sheet) => !isOfSet(sheet));
  for (const { id, protected: isProtected } of others) {
    if (!isProtected) queueReplacements(workbook.worksheets.getItem(id), log, from);
  }
  const tables = state.sheets.filter(isOfSet).flatMap((sheet) => sheet.tables.map(lastingName));
  const words = [...log.map(({ tab }) => tab), ...tables].map((word) => word.toLowerCase());
  const refers = ({ name, formula }: NameState) =>
    name !== SWAP_LOG && !isFollowing(formula) && words.some((word) => formula.toLowerCase().includes(word));
  for (const { name, formula } of state.names.filter(refers)) workbook.names.getItem(name).formula = formula;
  for (const sheet of others) {
    for (const { name, formula } of sheet.names.filter(refers)) {
      workbook.worksheets.getItem(sheet.id).names.getItem(name).formula = formula;
    }
  }
}

function queueReplacements(sheet: Excel.Worksheet, log: readonly Logged[], from: Role): void {
  const criteria = { completeMatch: false, matchCase: false };
  const swapped = [...log.entries()].filter(([, { isNew }]) => !isNew);
  for (const [index, { tab }] of swapped) {
    sheet.replaceAll(`${temporarySheet(from, index)}!`, `${quotedSheet(tab)}!`, criteria);
  }
  if (swapped.length > 0) sheet.replaceAll(tablePrefix(from), '', criteria);
}

const lastingName = (table: string): string =>
  table.replace(new RegExp(`^(${tablePrefix(WRITING)}|${tablePrefix(FORMER)})`), '');

/** Refers to what has a temporary name now: it changes by itself when that is renamed. */
const isFollowing = (formula: string): boolean => formula.includes(WRITING) || formula.includes(FORMER);
