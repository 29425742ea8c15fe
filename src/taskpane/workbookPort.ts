import type { Scalar, SheetModel } from '../report/sheetModel';

/** The workbook as the pane sees it. The pane knows no `Excel.*`; `excelWorkbook.ts` fills this from `src/excel/`. */
export interface WorkbookPort {
  /**
   * Writes the sheet, or writes it again and keeps what the user typed; all or nothing.
   * Fails with an error whose `code` names the problem (problems.ts), or an AbortError when cancelled.
   */
  writeSheet(model: SheetModel, options: WriteOptions): Promise<WriteOutcome>;
  /** One of our sheets as it stands now; undefined where the workbook has none of this id. */
  readSheet(id: string): Promise<SheetContent | undefined>;
  /**
   * Calls `listener` with the row of ours that is selected, now and whenever that changes; with undefined while the
   * selection is elsewhere. Resolves to what ends the subscription.
   */
  onSelectedRow(listener: (row: SelectedRow | undefined) => void): Promise<() => void>;
}

export interface WriteOptions {
  readonly signal: AbortSignal;
  /** `done` of `total` steps. */
  readonly onProgress: (done: number, total: number) => void;
}

export interface WriteOutcome {
  /** Name of the tab. */
  readonly sheetName: string;
  /** Entries of the user that were kept. */
  readonly kept: number;
  /** Entries whose row or column no longer exists: what was typed, and where. */
  readonly unplaced: readonly { readonly key: string; readonly column: string; readonly value: Scalar }[];
}

export interface SheetContent {
  readonly id: string;
  readonly sheetName: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Scalar[])[];
  /** The named cells of the title block. */
  readonly names: Readonly<Record<string, Scalar>>;
}

export interface SelectedRow {
  readonly sheet: SheetContent;
  /** Index in `sheet.rows`. */
  readonly row: number;
}
