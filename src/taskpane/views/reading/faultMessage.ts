import type { Language } from '../../../wording/language';
import type { Fault } from './faults';
import { words } from './words';

/** Why a field cannot stay as it is, and what to do. */
export function faultMessage({ code, reason }: Fault, language: Language): string {
  const todo = words[language].faults[code];
  if (!reason) return todo;
  return language === 'zh' ? `${reason.zh}。${todo}` : `${reason.en}; ${todo}`;
}
