import type { SheetContent } from '../excel/readSheet';
import type { Selection } from '../excel/selection';
import type { Written } from '../excel/writeSheet';
import type { SheetModel } from '../report/sheetModel';

export type { Selection, SheetContent, Written };

/** The workbook as the pane sees it. The pane knows no `Excel.*`; `excelWorkbook.ts` fills this from `src/excel/`. */
export interface WorkbookPort {
  /**
   * Writes the sheet, or writes it again and keeps what the user typed; all or nothing.
   * Fails with an ExcelProblem, or with the signal's reason when cancelled.
   */
  writeSheet(model: SheetModel, options: WriteOptions): Promise<Written>;
  /** One of our sheets as it stands now; undefined where the workbook has none of this id. */
  readSheet(id: string): Promise<SheetContent | undefined>;
  /**
   * Calls `listener` with what is selected in a sheet of ours, now and whenever selection or cells change; with
   * undefined while the selection is elsewhere. Resolves to what ends it.
   */
  onSelection(listener: (selection: Selection | undefined) => void): Promise<() => void>;
  /** What the workbook keeps for us, under names of ours. */
  readStore(): Promise<Readonly<Record<string, unknown>>>;
  writeStore(name: string, value: unknown): Promise<void>;
}

export interface WriteOptions {
  /** Honoured until Excel is given the sheet: what it does then is one step, not to be broken off. */
  readonly signal: AbortSignal;
  /** `done` of `total` steps. */
  readonly onProgress: (done: number, total: number) => void;
}
