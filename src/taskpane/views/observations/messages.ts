import type { Language } from '../../../wording/language';
import type { Message } from '../../message';
import type { DamagedStore } from './store';
import { words } from './words';

/** Of many complaints the first few are enough to begin with. */
const MOST_NAMED = 5;

export function damagedMessage({ sheetName, rows }: DamagedStore, language: Language): Message {
  const say = words[language];
  const named = rows.slice(0, MOST_NAMED).map(({ row, reason }) => say.damagedRow(row, reason[language]));
  return {
    tone: 'problem',
    what: say.damaged(sheetName),
    why: [...named, ...(rows.length > MOST_NAMED ? [say.more(rows.length - MOST_NAMED)] : [])].join(' '),
    next: say.damagedNext,
  };
}
