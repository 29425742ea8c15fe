import { contains } from '../../report/areas';
import { OWN_CELLS } from '../../report/identity';
import type { Area, Cell } from '../../report/sheetModel';
import { parseAddress } from '../sheetAreas';
import { constantText, type SheetCells, type SheetState } from '../workbookState';

/** A sheet of ours as it stands before it is written again. */
export class FormerSheet {
  constructor(
    readonly state: SheetState,
    readonly cells: SheetCells,
  ) {}

  /** What stands in the cell; null where it is blank. Of text that begins with "=" Excel gives both times the text. */
  at(row: number, column: number): Cell {
    const value = this.cells.values[row - this.cells.row]?.[column - this.cells.column] ?? '';
    const formula = this.cells.formulas[row - this.cells.row]?.[column - this.cells.column];
    if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
      return { formula, value };
    return value === '' ? null : value;
  }

  table(name: string): Area | undefined {
    return this.cells.tables.find((table) => table.name === name)?.area;
  }

  /** The cell that a local name of the sheet stands for. */
  named(name: string): Area | undefined {
    const found = this.state.names.find((each) => each.name.toLowerCase() === name.toLowerCase());
    return found && parseAddress(found.formula);
  }

  /**
   * Cells with content that neither belong to a table of ours nor were written by us.
   *
   * @param userTables the tables that are not ours
   */
  foreignCells(userTables: SheetCells['tables']): { row: number; column: number; value: Cell }[] {
    const ours = this.cells.tables.filter((table) => !userTables.includes(table));
    const own = [...this.#ownAreas(), ...ours.map(({ area }) => area)];
    return this.cells.formulas.flatMap((cells, rowOffset) =>
      cells.flatMap((_, columnOffset) => {
        const row = this.cells.row + rowOffset;
        const column = this.cells.column + columnOffset;
        const value = this.at(row, column);
        if (value === null || own.some((area) => contains(area, row, column))) return [];
        return [{ row, column, value }];
      }),
    );
  }

  #ownAreas(): Area[] {
    const name = this.state.names.find((each) => each.name === OWN_CELLS);
    const addresses = (name && constantText(name))?.split(' ') ?? [];
    return addresses.flatMap((address) => parseAddress(address) ?? []);
  }
}
