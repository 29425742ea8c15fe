import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { SheetModel } from '../report/sheetModel';
import { paintCells } from './cells';
import { paintCharts } from './charts';
import { paintNames } from './names';
import { paintPrint } from './print';
import { paintRules } from './rules';
import { paintStyles } from './styles';
import { paintTables } from './tables';
import { paintValidations } from './validations';

/** A column of n characters is this much wider in a file: the margins within the cell. */
const CELL_MARGIN = 0.710_937_5;

/**
 * The models as a workbook in memory, one sheet each, in their order. Formulas stand in it as Excel shows them
 * (`POLICY.GAP(…)`), and with the result that the model computed.
 */
export function paintSheets(models: readonly SheetModel[]): Workbook {
  const workbook = new Workbook();
  workbook.creator = 'Policy Targets';
  workbook.lastModifiedBy = 'Policy Targets';
  for (const model of models) paintSheet(workbook.addWorksheet(model.name), model);
  paintNames(workbook, models);
  return workbook;
}

function paintSheet(sheet: Worksheet, model: SheetModel): void {
  paintMeasures(sheet, model);
  paintCells(sheet, model.blocks);
  paintTables(sheet, model.tables);
  paintStyles(sheet, model.styles);
  paintRules(sheet, model.rules);
  paintValidations(sheet, model.validations, model.help);
  paintCharts(sheet, model.charts);
  paintPrint(sheet, model.print);
}

function paintMeasures(sheet: Worksheet, model: SheetModel): void {
  for (const [column, width] of model.columnWidths.entries()) {
    sheet.getColumn(column + 1).width = width + CELL_MARGIN;
  }
  for (const [row, height] of Object.entries(model.rowHeights ?? {})) {
    sheet.getRow(Number(row) + 1).height = height;
  }
  // Thin rules under the rows are the only lines of a sheet.
  const view = { showGridLines: false };
  sheet.views = model.freeze
    ? [{ ...view, state: 'frozen', xSplit: model.freeze.columns, ySplit: model.freeze.rows }]
    : [view];
}
