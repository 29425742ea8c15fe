import type { DefinedNameModel, Workbook } from '@cj-tech-master/excelts';
import { constantFormula, OWN_CELLS, SHEET_IDENTITY } from '../report/identity';
import { ownCellsFormula } from '../report/ownCells';
import type { SheetModel } from '../report/sheetModel';
import { fixedAreaName } from './areas';

/** Gives every sheet its identity and its named cells; all of them are local to the sheet. */
export function paintNames(workbook: Workbook, models: readonly SheetModel[]): void {
  workbook.definedNames.model = models.flatMap((model, localSheetId): DefinedNameModel[] => [
    constantName(SHEET_IDENTITY, constantFormula(model.id), localSheetId),
    { ...constantName(OWN_CELLS, ownCellsFormula(model), localSheetId), hidden: true },
    ...model.names.map(({ name, row, column }) => ({
      name,
      localSheetId,
      ranges: [
        fixedAreaName(workbook.worksheets[localSheetId]?.name ?? model.name, {
          row,
          column,
          rows: 1,
          columns: 1,
        }),
      ],
    })),
  ]);
}

/** A local name that keeps a text; the library writes the formula without its "=". */
function constantName(name: string, formula: string, localSheetId: number): DefinedNameModel {
  return { name, localSheetId, ranges: [], kind: 'formula', formulaExpression: formula.slice(1) };
}
