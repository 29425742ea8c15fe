import { STATUS_CODES, STATUS_LOOKS, type StatusCode } from '../../wording/status';
import type { SheetContent } from '../workbookPort';
import { tableRow } from './tableRow';

export interface StatusCount {
  readonly status: StatusCode;
  readonly count: number;
}

/** How many rows of an indicator sheet show each status, best first; what does not occur is left out. */
export function statusCounts(sheet: SheetContent): StatusCount[] {
  const shown = sheet.rows.map((_, index) => statusOf(tableRow(sheet, index)?.status));
  return STATUS_CODES.map((status) => ({
    status,
    count: shown.filter((each) => each === status).length,
  })).filter(({ count }) => count > 0);
}

/**
 * The status whose word a cell shows, in either language.
 *
 * @example statusOf('滞后') // 'behind'
 */
export function statusOf(word: unknown): StatusCode | undefined {
  return STATUS_CODES.find((code) => Object.values(STATUS_LOOKS[code].label).includes(String(word)));
}
