import type { DefinedNameModel, Workbook } from '@cj-tech-master/excelts';
import type { SheetModel } from '../report/sheetModel';
import { fixedAreaName } from './areas';

/** The local name by which a sheet of ours is known again; its value is the text of the model's id. */
export const SHEET_IDENTITY = 'policy_sheet';

/** Gives every sheet its identity and its named cells; all of them are local to the sheet. */
export function paintNames(workbook: Workbook, models: readonly SheetModel[]): void {
  workbook.definedNames.model = models.flatMap((model, localSheetId): DefinedNameModel[] => [
    {
      name: SHEET_IDENTITY,
      localSheetId,
      ranges: [],
      kind: 'formula',
      formulaExpression: `"${model.id.replaceAll('"', '""')}"`,
    },
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
