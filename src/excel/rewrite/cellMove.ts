import type { CellMove } from './moveFormula';
import type { TableMatch } from './tableMatch';

/** Where a cell of the former table is now: in the row of its key and the column of its header. */
export function cellMove(match: TableMatch): CellMove {
  const { area, former, added, formerColumn } = match;
  return (row, column) => {
    const at = column - former.column;
    if (at < 0 || at >= former.columns || row < former.row || row >= former.row + former.rows)
      return undefined;
    const key = match.formerKeys[row - former.row - 1];
    // The header is the row before the first key.
    const place = row === former.row ? -1 : match.rowOf.get(key ?? '');
    if (place === undefined) return undefined;
    const own = formerColumn.indexOf(at);
    const to = own >= 0 ? own : formerColumn.length + added.indexOf(at);
    return { row: area.row + 1 + place, column: area.column + to };
  };
}
