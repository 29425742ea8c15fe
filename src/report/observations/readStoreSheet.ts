import type { Plan } from '../../plan/schema';
import { readTable, type TableReading } from '../../series/table/readTable';
import type { Scalar } from '../sheetModel';
import { storeColumns } from './storeColumns';

/** The table of the store as it stands, in the order in which the user has rows and columns. */
export interface StoreTable {
  readonly place: { readonly row: number; readonly column: number };
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Scalar[])[];
}

/** Names and units are there for the reader; the number says what an observation is of. */
const FIELDS = ['indicator', 'period', 'value', 'basis', 'region', 'state', 'reported', 'source', 'note'];

/**
 * Reads the store of either language back. What somebody made unreadable is named by its row in the sheet: who writes
 * the store again without it would lose it.
 */
export function readStoreSheet(plan: Plan, { place, headers, rows }: StoreTable): TableReading {
  const columns = storeColumns(plan, 'zh', () => 0);
  const places = FIELDS.map((field) => {
    const header = columns.find(({ key }) => key === field)?.header;
    return headers.findIndex((text) => text === header?.zh || text === header?.en);
  });
  const record = headers.findIndex((text) => Object.values(columns[0]?.header ?? {}).includes(text));
  const inOrder =
    record < 0 ? rows : rows.toSorted((a, b) => Number(a[record] ?? 0) - Number(b[record] ?? 0));
  const { observations, unread } = readTable([
    FIELDS,
    ...inOrder.map((cells) => places.map((at) => cells[at] ?? null)),
  ]);
  const rowInSheet = (row: number) => place.row + 2 + rows.indexOf(inOrder[row - 2] ?? []);
  return { observations, unread: unread.map((one) => ({ ...one, row: rowInSheet(one.row) })) };
}
