import { type Period, parsePeriod } from '../../series/period';
import type { Language } from '../../wording/language';

const QUARTERS = ['一', '二', '三', '四'];
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * A period as a title says it.
 *
 * @example periodTitle('2023-06', 'zh') // "2023年6月"; in English "June 2023"
 */
export function periodTitle(text: string, language: Language): string {
  const period = parsePeriod(/^\d{4}$/.test(text) ? Number(text) : text);
  return period === undefined ? text : TITLES[language](period);
}

const TITLES: Readonly<Record<Language, (period: Period) => string>> = {
  zh: ({ year, month, months }) => {
    if (months === 6) return `${year}年${month === 6 ? '上' : '下'}半年`;
    if (months === 3) return `${year}年${QUARTERS[month / 3 - 1]}季度`;
    return months === 12 ? `${year}年` : `${year}年${month}月`;
  },
  en: ({ year, month, months }) => {
    if (months === 6) return `${month === 6 ? 'first' : 'second'} half of ${year}`;
    if (months === 3) return `Q${month / 3} ${year}`;
    return months === 12 ? String(year) : `${MONTHS[month - 1]} ${year}`;
  },
};

/** The period of the same length just before: the month, quarter or year of the last report. */
export function periodBefore(text: string): string {
  const [year = '', rest = ''] = text.split('-');
  if (rest === '') return String(Number(year) - 1);
  const last = rest.startsWith('Q') ? 4 : rest.startsWith('H') ? 2 : 12;
  const letter = /^[QH]/.exec(rest)?.[0] ?? '';
  const number = Number(rest.replace(letter, '')) - 1;
  const at = number === 0 ? last : number;
  const spelled = letter === '' ? String(at).padStart(2, '0') : `${letter}${at}`;
  return `${number === 0 ? Number(year) - 1 : year}-${spelled}`;
}
