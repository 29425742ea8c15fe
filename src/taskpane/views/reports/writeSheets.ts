import type { SheetModel } from '../../../report/sheetModel';
import type { WorkbookPort, WriteOptions, Written } from '../../workbookPort';

/**
 * Writes sheets so that each finds what its formulas refer to: the last of them first, and the one that is read at the
 * end, where it is left in sight.
 *
 * @returns what came of each, the one that is read first
 * @throws ExcelProblem, or the signal's reason; what was written before stays
 */
export async function writeSheets(
  models: readonly SheetModel[],
  workbook: WorkbookPort,
  { signal, onProgress }: WriteOptions,
): Promise<Written[]> {
  const written: Written[] = [];
  for (const [index, model] of models.toReversed().entries()) {
    signal.throwIfAborted();
    onProgress(index, models.length);
    written.unshift(await workbook.writeSheet(model, { signal, onProgress: () => undefined }));
  }
  return written;
}
