import type { SheetModel, TableModel } from '../../report/sheetModel';
import { tableName } from '../../report/tableName';
import type { FormerSheet } from './formerSheet';
import { rowTexts, span, type TablePair, textAt } from './tableMatch';

/**
 * Which table in the sheet is which of the model's: the one of its name; where the user renamed that, the one with most
 * of its headers; in the other language, where every header differs, the last one left in the same place.
 */
export function pairTables(model: SheetModel, former: FormerSheet): TablePair[] {
  const pairs: TablePair[] = model.tables.flatMap((table) => {
    const found = former.cells.tables.find(({ name }) => name === table.name);
    return found ? [{ table, former: found }] : [];
  });
  for (const table of model.tables.filter((each) => !pairs.some((pair) => pair.table === each))) {
    const left = former.cells.tables.filter((one) => !pairs.some((pair) => pair.former === one));
    const found = likest(model, table, former, left) ?? inPlace(table, left);
    if (found) pairs.push({ table, former: found });
  }
  return pairs;
}

/** A table of the user's own may share a header or two. */
function likest(
  model: SheetModel,
  { area }: TableModel,
  former: FormerSheet,
  left: FormerSheet['cells']['tables'],
) {
  const headers = rowTexts(model, area);
  const shared = ({ area: { row, column, columns } }: TablePair['former']) => {
    const texts = span(columns).map((offset) => textAt(former, row, column + offset));
    return headers.filter((header) => texts.includes(header)).length;
  };
  const [best] = [...left].sort((a, b) => shared(b) - shared(a));
  return best && 2 * shared(best) >= headers.length ? best : undefined;
}

function inPlace({ area }: TableModel, left: FormerSheet['cells']['tables']) {
  const [only] = left;
  const isThere = only?.area.row === area.row && only.area.column === area.column;
  return left.length === 1 && isThere ? only : undefined;
}

/**
 * Tables of the user's own on the sheet: neither one of the model's nor one that an earlier model had there, which bears
 * the name of the plan.
 */
export function userTables(model: SheetModel, former: FormerSheet, pairs: readonly TablePair[]) {
  const [, plan = ''] = model.id.split(':');
  return former.cells.tables.filter(
    (table) =>
      !pairs.some((pair) => pair.former === table) &&
      (plan === '' || !table.name.startsWith(tableName(plan))),
  );
}
