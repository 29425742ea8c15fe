import type { Workbook } from '@cj-tech-master/excelts';
import type { SheetModel } from '../report/sheetModel';
import { writeFileFormulas } from './fileFormulas';
import { readParts, writeParts } from './fileParts';
import { paintSheets } from './paintSheets';
import { markQuotedText } from './quotedText';

/** The models as an .xlsx file. */
export function writeXlsx(models: readonly SheetModel[]): Promise<Uint8Array> {
  return saveXlsx(paintSheets(models));
}

/**
 * A workbook in memory as an .xlsx file. POLICY formulas are stored as Excel stores custom functions, so that they are
 * live where the add-in is installed and keep their last results where it is not.
 */
export async function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  const parts = await readParts(await workbook.xlsx.writeBuffer());
  writeFileFormulas(parts, workbook);
  markQuotedText(parts);
  return writeParts(parts);
}
