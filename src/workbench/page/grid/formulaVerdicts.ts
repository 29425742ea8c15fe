import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { calculateFormulas } from '@cj-tech-master/excelts/formula';

/** The engine takes any workbook of this shape; its own type names are not exported from the package's root. */
type WorkbookLike = Parameters<typeof calculateFormulas>[0];
type WorksheetLike = WorkbookLike['worksheets'][number];
type CellLike = ReturnType<WorksheetLike['getCell']>;

/** Numbers that the engine knows cells by: any literal, and a formula. */
const LITERAL = 2;
const FORMULA = 6;
/** Questions are asked far right of anything a sheet holds. */
const ASKED_FROM = 12_000;
const ASKED_ROWS = 1_000;

/**
 * Whether each formula, standing in that sheet, is true. The sheet itself is not touched: the engine is shown a
 * copy of its values with the questions beside them. Errors and texts count as false, as in conditional formats.
 */
export function formulaVerdicts(sheet: Worksheet, formulas: readonly string[]): boolean[] {
  if (formulas.length === 0) return [];
  const rows = new Map<number, Map<number, CellLike>>();
  const put = (cell: CellLike) => {
    const row = rows.get(cell.row) ?? new Map<number, CellLike>();
    rows.set(cell.row, row.set(cell.col, cell));
    return cell;
  };
  sheet.eachRow((row) => row.eachCell((cell) => put(literal(cell))));
  const asked = formulas.map((formula, index) =>
    put(question(formula, 1 + (index % ASKED_ROWS), ASKED_FROM + Math.floor(index / ASKED_ROWS))),
  );
  calculateFormulas(workbookOf(sheet, rows));
  return asked.map(({ result }) => result === true || (typeof result === 'number' && result !== 0));
}

function literal(cell: Cell): CellLike {
  const value = cell.formula === undefined ? cell.value : (cell.result ?? null);
  const merged = cell.isMerged && cell.master !== cell;
  const type = value === null || merged ? 0 : LITERAL;
  return { row: Number(cell.row), col: Number(cell.col), type, model: {}, value, result: undefined };
}

function question(formula: string, row: number, col: number): CellLike {
  const text = formula.replace(/^=/, '');
  return { row, col, type: FORMULA, formula: text, model: { formula: text }, value: null, result: undefined };
}

function workbookOf(
  sheet: Worksheet,
  rows: ReadonlyMap<number, ReadonlyMap<number, CellLike>>,
): WorkbookLike {
  const shown: WorksheetLike = {
    id: sheet.id,
    name: sheet.name,
    dimensions: {
      top: 1,
      left: 1,
      bottom: Math.max(1, sheet.rowCount),
      right: Math.max(1, sheet.columnCount),
    },
    eachRow: (...given: unknown[]) => {
      const visit = given.at(-1) as (row: object, number: number) => void;
      for (const [number, cells] of rows) visit({ eachCell: eachCell(cells) }, number);
    },
    findCell: (row, col) => rows.get(row)?.get(col),
    getCell: (row, col) => {
      const cell = rows.get(row)?.get(col);
      if (!cell) throw new RangeError(`no cell ${row}:${col} to write a rule's answer to`);
      return cell;
    },
    getTables: () => sheet.getTables(),
  };
  return {
    worksheets: [shown],
    getWorksheet: (id) => (id === sheet.id || id === sheet.name ? shown : undefined),
    definedNames: sheet.workbook.definedNames,
    ...(sheet.workbook.userFunctions ? { userFunctions: sheet.workbook.userFunctions } : {}),
  };
}

function eachCell(cells: ReadonlyMap<number, CellLike>) {
  return (...given: unknown[]) => {
    const visit = given.at(-1) as (cell: CellLike, column: number) => void;
    for (const [column, cell] of cells) visit(cell, column);
  };
}
