import { SHEET_IDENTITY } from '../report/identity';
import type { Area } from '../report/sheetModel';

export interface NameState {
  readonly name: string;
  /** With its "=". */
  readonly formula: string;
}

export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: string;
  readonly protected: boolean;
  readonly names: readonly NameState[];
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

export interface WorkbookState {
  readonly activeSheetId: string;
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetState[];
  readonly names: readonly NameState[];
}

/** What stands in the cells of a sheet. */
export interface SheetCells {
  /** Place of `formulas[0][0]` in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly (string | number | boolean)[])[];
  readonly values: readonly (readonly (string | number | boolean)[])[];
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}

/** The text of a name that is a constant: `="abc"`, or in pieces `="ab"&"c"`. */
export function constantText({ formula }: NameState): string | undefined {
  if (!/^="(?:[^"]|"")*"(?:&"(?:[^"]|"")*")*$/.test(formula)) return undefined;
  return formula.slice(2, -1).replaceAll('"&"', '').replaceAll('""', '"');
}

/** The id of a sheet of ours; undefined for any other sheet. */
export const identityOf = (sheet: SheetState): string | undefined => {
  const name = sheet.names.find((each) => each.name === SHEET_IDENTITY);
  return name && constantText(name);
};

/** Our sheet of this id. Of several, which the user made by copying the tab, the one that has the table. */
export function findSheet(state: WorkbookState, id: string, table?: string): SheetState | undefined {
  const ours = state.sheets.filter((sheet) => identityOf(sheet) === id);
  return ours.find((sheet) => table !== undefined && sheet.tables.includes(table)) ?? ours[0];
}
