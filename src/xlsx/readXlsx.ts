import { type Cell, type CellFormulaValue, Workbook } from '@cj-tech-master/excelts';
import { fromFileGrammar } from './fileGrammar';

/** The contents of a file cannot be read as a workbook. */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';
}

/**
 * A workbook out of the bytes of an .xlsx file, its formulas as Excel shows them: `POLICY.GAP(…)` again.
 *
 * @throws UnreadableWorkbook where the bytes are no .xlsx file
 */
export async function readXlsx(file: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(file);
  } catch (cause) {
    throw new UnreadableWorkbook('not an .xlsx workbook, or a damaged one', { cause });
  }
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => row.eachCell(showFormula));
  }
  return workbook;
}

function showFormula(cell: Cell): void {
  const { value } = cell;
  if (typeof value !== 'object' || value === null || !('formula' in value) || !value.formula) return;
  const formula = fromFileGrammar(value.formula);
  const spilled = 'ref' in value && value.ref !== cell.address;
  cell.value = spilled ? { ...value, formula } : plainFormula(formula, value.result);
}

const plainFormula = (formula: string, result: CellFormulaValue['result']): CellFormulaValue =>
  result === undefined ? { formula } : { formula, result };
