import {
  calculatedColumns,
  entryColumns,
  plannedGrowthColumn,
} from '../../report/indicators/calculatedColumns';
import { accountabilityColumns, namingColumns, settingColumns } from '../../report/indicators/planColumns';
import type { Scalar } from '../../report/sheetModel';
import type { SheetContent } from '../workbookPort';

/** A row of an indicator sheet by the keys of its columns, whatever order the user has put them in. */
export type TableRow = Readonly<Record<string, Scalar>>;

/** The keys of the indicator table's columns, by the header that each has in either language. */
const KEYS: ReadonlyMap<string, string> = new Map(
  [
    ...namingColumns('zh'),
    ...settingColumns('zh'),
    plannedGrowthColumn('zh'),
    ...entryColumns('zh'),
    ...calculatedColumns('zh'),
    ...accountabilityColumns('zh'),
  ].flatMap(({ key, header }) => Object.values(header).map((text): [string, string] => [text, key])),
);

/** Row `index` of the sheet's table; columns that the user added are left out, and undefined means no such row. */
export function tableRow(sheet: SheetContent, index: number): TableRow | undefined {
  const cells = sheet.rows[index];
  if (!cells) return undefined;
  return Object.fromEntries(
    sheet.headers.flatMap((header, column) => {
      const key = KEYS.get(header);
      return key === undefined ? [] : [[key, cells[column] ?? null]];
    }),
  );
}
