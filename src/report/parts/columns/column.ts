import type { Bilingual } from '../../../wording/language';
import { fixed } from '../../numberFormats';
import type { TableColumn } from '../../tableColumns';
import type { ReportRow } from '../reportRow';

export type ReportColumn = TableColumn<ReportRow>;
type Rest = Pick<ReportColumn, 'style' | 'cell' | 'numberFormat'>;

/** A column of a report's table. */
export function column(
  key: string,
  header: Bilingual,
  help: Bilingual,
  width: number,
  rest: Rest,
): ReportColumn {
  return { key, header, help, width, ...rest };
}

/** As many decimals as the plan and its observations show. */
export const inUnit = ({ decimals }: ReportRow) => fixed(decimals);
