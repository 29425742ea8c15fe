import type { CellFormulaValue, CellValue, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { installFormulaEngine } from '@cj-tech-master/excelts/formula';
import { isDynamic } from '../../xlsx/fileGrammar';
import { type Area, formatArea, intersection } from './area';
import { accessDenied, inCellEditMode } from './hostError';
import type { HostObject } from './hostObject';
import { Names } from './names';
import { registerPolicyFunctions } from './policyFunctions';
import { tableArea } from './tableArea';
import type { HostEvent } from './wire';

installFormulaEngine();
installChartSupport();

export interface BookChange {
  readonly kind: 'cells' | 'sheets' | 'objects' | 'selection';
  readonly sheet?: string;
  readonly address?: string;
}

/** Some cells of the workbook. */
export interface Place {
  readonly book: Book;
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** Makes the objects that lead back to one another, so that none of their modules need know the other. */
export interface ObjectFactory {
  range(sheet: Worksheet, area: Area): HostObject & Place;
  worksheet(sheet: Worksheet): HostObject;
}

/** The workbook behind the host: the library's workbook, and what Excel keeps beside it while it is open. */
export class Book {
  readonly names: Names;
  /** Parts of custom XML, which the workbook library does not know; added to the file when it is saved. */
  readonly customXml = new Map<string, string>();
  readonly settings = new Map<string, unknown>();
  activeSheet: Worksheet;
  readonly selections = new WeakMap<Worksheet, Area>();
  /** While true, every change is refused as it is while a user types in a cell. */
  cellEditMode = false;
  /** Whose changes are running: events say so. */
  source: 'Local' | 'Remote' = 'Local';

  readonly #ids = new WeakMap<Worksheet, string>();
  #lastId = 0;
  #stale = true;
  readonly #watched = new Set<string>();

  constructor(
    readonly workbook: Workbook,
    readonly make: ObjectFactory,
    private readonly report: (change: BookChange) => void,
    private readonly send: (event: HostEvent) => void,
  ) {
    if (workbook.worksheets.length === 0) workbook.addWorksheet('Sheet1');
    for (const sheet of workbook.worksheets) completeSheet(sheet);
    registerPolicyFunctions(workbook);
    this.names = new Names(workbook);
    this.activeSheet = this.sheets[workbook.views?.[0]?.activeTab ?? 0] ?? this.firstSheet;
  }

  get sheets(): Worksheet[] {
    return this.workbook.worksheets;
  }

  get firstSheet(): Worksheet {
    const [first] = this.sheets;
    if (!first) throw new Error('a workbook has at least one sheet');
    return first;
  }

  sheetId(sheet: Worksheet): string {
    const known = this.#ids.get(sheet);
    if (known) return known;
    this.#lastId++;
    const id = `{00000000-0001-0000-${String(this.#lastId).padStart(4, '0')}-000000000000}`;
    this.#ids.set(sheet, id);
    return id;
  }

  has(sheet: Worksheet): boolean {
    return this.sheets.includes(sheet);
  }

  /** What a change of the workbook's structure or of a sheet's cells requires. */
  requireEditable(sheet?: Worksheet, area?: Area): void {
    if (this.cellEditMode) throw inCellEditMode();
    if (!sheet?.sheetProtection?.sheet) return;
    if (!area || !this.#allUnlocked(sheet, area)) throw accessDenied();
  }

  requireOpenStructure(): void {
    if (this.cellEditMode) throw inCellEditMode();
    if (this.workbook.protection?.lockStructure) throw accessDenied();
  }

  #allUnlocked(sheet: Worksheet, area: Area): boolean {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (sheet.findCell(row, column)?.protection?.locked !== false) return false;
      }
    }
    return true;
  }

  /** Marks results as outdated; they are computed again when somebody reads them. */
  touched(sheet: Worksheet, area: Area, source = this.source): void {
    this.#stale = true;
    const address = formatArea(area);
    this.report({ kind: 'cells', sheet: sheet.name, address });
    const id = this.sheetId(sheet);
    const details = { address, changeType: 'RangeEdited', source, worksheetId: id, triggerSource: 'Unknown' };
    this.fire(10, id, details);
  }

  structureChanged(kind: 'sheets' | 'objects' = 'objects', sheet?: Worksheet): void {
    this.#stale = true;
    if (kind === 'sheets') this.names.push();
    this.report(sheet ? { kind, sheet: sheet.name } : { kind });
  }

  select(sheet: Worksheet, area: Area): void {
    this.selections.set(sheet, area);
    this.activate(sheet);
    const id = this.sheetId(sheet);
    this.report({ kind: 'selection', sheet: sheet.name, address: formatArea(area) });
    this.fire(14, id, { address: formatArea(area), worksheetId: id });
  }

  activate(sheet: Worksheet): void {
    if (this.activeSheet === sheet) return;
    this.activeSheet = sheet;
    const id = this.sheetId(sheet);
    this.report({ kind: 'selection', sheet: sheet.name });
    this.fire(11, id, { worksheetId: id });
  }

  watch(messageType: number, targetId: string, on: boolean): void {
    const key = `${messageType}:${targetId}`;
    if (on) this.#watched.add(key);
    else this.#watched.delete(key);
  }

  /** To those who listen to the sheet, and to those who listen to all sheets. */
  fire(messageType: number, sheetId: string, message: object): void {
    for (const targetId of [sheetId, 'Workbook']) {
      if (this.#watched.has(`${messageType}:${targetId}`)) {
        this.send({ messageType, targetId, message: JSON.stringify(message) });
      }
    }
  }

  /** Results as of now. */
  calculate(): void {
    if (!this.#stale) return;
    this.#stale = false;
    this.workbook.calculateFormulas();
  }

  /** A formula that may spill is kept as one that does, except in a table, where Excel lets none spill. */
  formulaValue(sheet: Worksheet, row: number, column: number, formula: string): CellValue {
    const at = { top: row, left: column, bottom: row, right: column };
    const inTable = sheet.getTables().some((table) => intersection(tableArea(table), at));
    if (inTable || !isDynamic(formula)) return { formula };
    return { formula, shareType: 'array', ref: formatArea(at), isDynamicArray: true };
  }

  /**
   * Rewrites the formulas of the workbook: cells, names, rules, validations and charts.
   *
   * @param name what they refer to; a formula in which it does not occur stays as it is
   */
  rewriteFormulas(name: string, change: (formula: string) => string): void {
    const spelled = name.replaceAll("'", "''").toLowerCase();
    const rewrite = (formula: string) =>
      formula.toLowerCase().includes(spelled) ? change(formula) : formula;
    for (const sheet of this.sheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const { value } = cell;
          if (typeof value !== 'object' || value === null || !('formula' in value) || !value.formula) return;
          const formula = rewrite(value.formula);
          if (formula !== value.formula) cell.value = { ...value, formula } as CellFormulaValue;
        }),
      );
      rewriteRules(sheet, rewrite);
      rewriteCharts(sheet, rewrite);
    }
    this.names.rewrite(rewrite);
    this.#stale = true;
  }
}

/** A sheet that was read from a file lacks what its file did not state. */
function completeSheet(sheet: Worksheet): void {
  sheet.views ??= [];
  sheet.pageSetup ??= {} as Worksheet['pageSetup'];
  sheet.headerFooter ??= {} as Worksheet['headerFooter'];
}

function rewriteRules(sheet: Worksheet, rewrite: (formula: string) => string): void {
  const each = (formulae: (string | number | Date)[]) =>
    formulae.map((formula) => (typeof formula === 'string' ? rewrite(formula) : formula));
  for (const { rules } of sheet.conditionalFormattings) {
    for (const rule of rules) {
      if ('formulae' in rule && rule.formulae) rule.formulae = each(rule.formulae) as (string | number)[];
    }
  }
  for (const validation of Object.values(sheet.dataValidations.model)) {
    if (validation && 'formulae' in validation) validation.formulae = each(validation.formulae);
  }
}

function rewriteCharts(sheet: Worksheet, rewrite: (formula: string) => string): void {
  for (const chart of sheet.getCharts()) {
    chart.mutate((model) => {
      for (const group of model.chart.plotArea.chartTypes) {
        for (const series of group.series) {
          for (const reference of Object.values(series)) rewriteReference(reference, rewrite);
        }
      }
    });
  }
}

function rewriteReference(source: unknown, rewrite: (formula: string) => string): void {
  if (typeof source !== 'object' || source === null) return;
  for (const reference of Object.values(source)) {
    if (typeof reference === 'object' && reference !== null && 'formula' in reference) {
      reference.formula = rewrite(String(reference.formula));
    }
  }
}
