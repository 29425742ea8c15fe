import type { Bilingual } from '../../wording/language';

/** How often values are entered: each sheet holds a year of months or of quarters. */
export type EntryFrequency = 'month' | 'quarter';

/** A period of the year that the sheet is for. */
export interface EntryPeriod {
  /** The month in which it ends, 1 to 12. */
  readonly month: number;
  /** As an observation spells it: 2023-06, 2023-Q2. */
  readonly spelled: string;
  readonly header: Bilingual;
  /** Of the same period a year earlier. */
  readonly earlierHeader: Bilingual;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/**
 * The periods of a year.
 *
 * @example entryPeriods(2023, 'quarter')[1] // { month: 6, spelled: '2023-Q2', header: { zh: '2季度', … }, … }
 */
export function entryPeriods(year: number, frequency: EntryFrequency): EntryPeriod[] {
  if (frequency === 'quarter') {
    return [1, 2, 3, 4].map((quarter) => ({
      month: quarter * 3,
      spelled: `${year}-Q${quarter}`,
      header: { zh: `${quarter}季度`, en: `Q${quarter}` },
      earlierHeader: { zh: `上年${quarter}季度`, en: `Q${quarter} ${year - 1}` },
    }));
  }
  return MONTHS.map((name, index) => ({
    month: index + 1,
    spelled: `${year}-${String(index + 1).padStart(2, '0')}`,
    header: { zh: `${index + 1}月`, en: name },
    earlierHeader: { zh: `上年${index + 1}月`, en: `${name} ${year - 1}` },
  }));
}
