import type { Language } from '../../wording/language';
import type { Message } from '../message';
import type { Written } from '../workbookPort';
import { words } from './words';

/** Of many that found no place the first few are enough to begin with. */
const MOST_NAMED = 5;

/** What was written, what of the user's was kept, and what found no place, sheet by sheet. */
export function outcomeMessage(
  written: readonly Written[],
  language: Language,
  { what, why = '', next }: Omit<Message, 'tone'>,
): Message {
  const say = words[language];
  const kept = written.reduce((sum, sheet) => sum + sheet.kept, 0);
  const lost = written.flatMap(({ sheetName, unplaced }) =>
    unplaced.map(({ key, column, value }) => {
      const place = `${key} ${column}`.trim();
      return `${sheetName} ${value === null ? place : `${place}: ${value}`}`;
    }),
  );
  const reasons = [
    why,
    kept > 0 && say.kept(kept),
    lost.length > 0 && say.unplaced(lost.slice(0, MOST_NAMED).join(language === 'zh' ? '；' : '; ')),
    lost.length > MOST_NAMED && say.unplacedMore(lost.length - MOST_NAMED),
  ].filter(Boolean);
  return {
    tone: lost.length > 0 ? 'problem' : 'success',
    what,
    ...(reasons.length > 0 && { why: reasons.join(language === 'zh' ? '' : ' ') }),
    ...(next && { next }),
  };
}
