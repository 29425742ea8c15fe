import { fixed } from '../../numberFormats';
import type { TableColumn } from '../../tableColumns';
import type { ReportRow } from '../reportRow';

/** A column of a report's table. */
export type ReportColumn = TableColumn<ReportRow>;

/** As many decimals as the plan and its observations show. */
export const inUnit = ({ decimals }: ReportRow) => fixed(decimals);
