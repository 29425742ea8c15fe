import { yearToDate } from '../../series/basis';
import type { Observation } from '../../series/observation';
import { type Period, parsePeriod } from '../../series/period';
import type { EntryPeriod } from './entryPeriods';
import type { EntryRow } from './entryRow';

/**
 * As the observation of this cell spells its period: what is reported once a year is of the year, and sums of the year
 * and stocks are of the month in which the quarter ends, so that months and quarters speak of the same thing.
 */
export function spelledFor(row: EntryRow, { month, spelled }: EntryPeriod): string {
  const year = spelled.slice(0, 4);
  if (row.yearly && month === 12) return year;
  const atEnd = row.basis === 'cumulative' || row.indicator.measure === 'stock';
  return atEnd ? `${year}-${String(month).padStart(2, '0')}` : spelled;
}

/** The observation that stands in this cell, if one is known. */
export function knownIn(row: EntryRow, period: EntryPeriod): Observation | undefined {
  const spelled = spelledFor(row, period);
  return row.known.find((one) => one.period === spelled && one.basis === row.basis);
}

/** Value of the same period a year earlier, whatever basis it was reported on; undefined where it is not known. */
export function yearEarlier(row: EntryRow, period: EntryPeriod): number | undefined {
  const year = Number(period.spelled.slice(0, 4)) - 1;
  if (row.basis === 'cumulative') {
    const series = row.known.map(({ period, basis, value }) => ({ value, period: span(period, basis) }));
    const { month } = period;
    const total = yearToDate(series, { year, month, months: month, cumulative: true });
    return total.kind === 'value' ? total.value : undefined;
  }
  return row.known.findLast((one) => {
    const { period: known, basis } = one;
    const read = parsePeriod(known) as Period;
    const isLevel = row.indicator.measure !== 'flow';
    const sameLength = isLevel || known.length === period.spelled.length;
    return basis === 'current' && read.year === year && read.month === period.month && sameLength;
  })?.value;
}

function span(spelled: string, basis: Observation['basis']): Period {
  const read = parsePeriod(spelled) as Period;
  return basis === 'cumulative' ? { ...read, months: read.month, cumulative: true } : read;
}
