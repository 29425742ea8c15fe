import type { WriteOptions } from '../excel/parts';
import type { SheetContent } from '../excel/readSheet';
import type { Selection } from '../excel/selection';
import type { Outcome, Written } from '../excel/writeSheets';
import type { SheetModel } from '../report/sheetModel';

export type { Selection, SheetContent, WriteOptions, Written };

/** The workbook as the pane sees it. The pane knows no `Excel.*`; `excelWorkbook.ts` fills this from `src/excel/`. */
export interface WorkbookPort {
  /**
   * Writes the sheets, or writes them again and keeps what the user typed; all of them or none. The first is in sight
   * afterwards. Fails with an ExcelProblem, or with the signal's reason when cancelled.
   */
  writeSheets<const Models extends readonly SheetModel[]>(
    models: Models,
    options: WriteOptions,
  ): Promise<Outcome<Models>>;
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
