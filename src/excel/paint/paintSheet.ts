import { areaName } from '../../report/areas';
import { constantFormula, OWN_CELLS, SHEET_IDENTITY } from '../../report/identity';
import type { SheetModel } from '../../report/sheetModel';
import type { PaintedNames } from '../paintedNames';
import type { Part } from '../parts';
import { paintFormulas, paintValues } from './paintCells';
import { paintCharts } from './paintCharts';
import { heightRuns, paintPage } from './paintPage';
import { paintRules } from './paintRules';
import { paintStyles } from './paintStyles';
import { paintValidations } from './paintValidations';

/** What formats and objects weigh in a request, measured and rounded up: the page, a format or rule, a chart. */
const PAGE = 20_000;
const FORMAT = 1_500;
const CHART = 10_000;

/** What to queue for a sheet; sheets that read each other are painted layer by layer. */
export interface PaintedSheet {
  /** Values, tables over them, and names. */
  readonly values: readonly Part[];
  /** Formulas that refer to these, on whatever sheet they stand. */
  readonly formulas: readonly Part[];
  /** Formats, rules, validations, charts and print set-up. */
  readonly objects: Part;
}

/**
 * @param place the sheet, once the parts are queued
 * @param ownCells the cells that are ours, as the formula of a name
 */
export function paintSheet(
  place: () => Excel.Worksheet,
  model: SheetModel,
  ownCells: string,
  names: PaintedNames,
): PaintedSheet {
  return {
    values: [
      ...model.blocks.flatMap((block) => paintValues(place, block)),
      { bytes: 0, queue: () => paintTablesAndNames(place(), model, ownCells, names) },
    ],
    formulas: model.blocks.flatMap((block) => paintFormulas(place, block, names)),
    objects: { bytes: objectBytes(model), queue: () => paintObjects(place(), model, names) },
  };
}

function paintTablesAndNames(
  sheet: Excel.Worksheet,
  model: SheetModel,
  ownCells: string,
  { tables }: PaintedNames,
): void {
  for (const { name, area } of model.tables) {
    const table = sheet.tables.add(areaName(area), true);
    table.name = tables.get(name) ?? name;
    // The quietest there is: header cells carry their own format.
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
  }
  sheet.names.add(SHEET_IDENTITY, constantFormula(model.id));
  sheet.names.add(OWN_CELLS, ownCells).visible = false;
  for (const { name, row, column } of model.names) sheet.names.add(name, sheet.getCell(row, column));
}

function objectBytes({ styles, rules, validations, help, charts, rowHeights = {} }: SheetModel): number {
  const formats = [styles, rules, validations, help, heightRuns(rowHeights)];
  return PAGE + FORMAT * formats.flat().length + CHART * charts.length;
}

function paintObjects(sheet: Excel.Worksheet, model: SheetModel, names: PaintedNames): void {
  paintStyles(sheet, model.styles);
  paintRules(sheet, model.rules, names);
  paintValidations(sheet, model.validations, model.help);
  paintCharts(sheet, model.charts);
  paintPage(sheet, model);
}
