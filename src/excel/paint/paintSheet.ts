import { areaName } from '../../report/areas';
import { constantFormula, OWN_CELLS, SHEET_IDENTITY } from '../../report/identity';
import { ownCellsFormula } from '../../report/ownCells';
import type { SheetModel } from '../../report/sheetModel';
import { paintFormulas, paintValues } from './paintCells';
import { paintCharts } from './paintCharts';
import { paintPage } from './paintPage';
import { paintRules } from './paintRules';
import { paintStyles } from './paintStyles';
import { paintValidations } from './paintValidations';
import type { Part } from './part';

/** Formats and objects of a sheet together; small beside its values. */
const OBJECTS = 500_000;

/**
 * What to queue for a sheet, in this order: values, tables over them, names, the formulas that refer to both, then
 * formats, rules, validations, charts and print set-up.
 *
 * @param tables the names under which the model's tables are made
 */
export function paintSheet(
  sheet: Excel.Worksheet,
  model: SheetModel,
  tables: ReadonlyMap<string, string>,
): Part[] {
  return [
    ...model.blocks.flatMap((block) => paintValues(sheet, block)),
    { bytes: 0, queue: () => paintTablesAndNames(sheet, model, tables) },
    ...model.blocks.flatMap((block) => paintFormulas(sheet, block, tables)),
    { bytes: OBJECTS, queue: () => paintObjects(sheet, model, tables) },
  ];
}

function paintTablesAndNames(
  sheet: Excel.Worksheet,
  model: SheetModel,
  tables: ReadonlyMap<string, string>,
): void {
  for (const { name, area } of model.tables) {
    const table = sheet.tables.add(areaName(area), true);
    table.name = tables.get(name) ?? name;
    // The quietest there is: header cells carry their own format.
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
  }
  sheet.names.add(SHEET_IDENTITY, constantFormula(model.id));
  sheet.names.add(OWN_CELLS, ownCellsFormula(model)).visible = false;
  for (const { name, row, column } of model.names) sheet.names.add(name, sheet.getCell(row, column));
}

function paintObjects(sheet: Excel.Worksheet, model: SheetModel, tables: ReadonlyMap<string, string>): void {
  paintStyles(sheet, model.styles);
  paintRules(sheet, model.rules, tables);
  paintValidations(sheet, model.validations, model.help);
  paintCharts(sheet, model.charts);
  paintPage(sheet, model);
}
