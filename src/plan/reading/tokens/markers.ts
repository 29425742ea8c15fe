import { readYear } from '../readYear';
import { isCircled, isDigit, isNumeral } from './characters';
import { plainToken, type Token } from './token';

/** ——, the dash of a list, is two signs long. */
function endOfBullets(text: string, at: number): number {
  return text.charAt(at) === '-' && text.charAt(at + 1) === '-' ? at + 2 : at + 1;
}

export const BULLETS = '•●▪■◆◇○·-';

/** 一、 (一) 1. 1、 (1) ① 第一章 一是 at the head of a line or sentence, or after a ；. */
export function markerAt(text: string, at: number, before: Token | undefined): Token | undefined {
  const first = text.charAt(at);
  // (县科技局负责)(二)…, where the end of a line was lost
  const glued = before?.kind === 'close' && first === '(' && !isDigit(text.charCodeAt(at + 1));
  if (before === undefined ? at > 0 : before.kind !== 'end' && before.kind !== 'stop' && !glued)
    return undefined;
  if (isCircled(text.charCodeAt(at)) || BULLETS.includes(first)) {
    return plainToken('marker', at, endOfBullets(text, at));
  }
  const opening = first === '(' || first === '第' ? first : '';
  let end = at + opening.length;
  const start = end;
  while (end < start + 4 && isNumeral(text.charCodeAt(end))) end++;
  if (end === start || !closesMarker(text, end, opening, isDigit(text.charCodeAt(start)))) return undefined;
  return plainToken('marker', at, end + 1);
}

function closesMarker(text: string, at: number, opening: string, inFigures: boolean): boolean {
  const char = text.charAt(at);
  if (opening === '(') return char === ')';
  if (opening === '第') return char !== '' && '章节条篇部'.includes(char);
  if (char === '.') return !isDigit(text.charCodeAt(at + 1)) || readYear(text, at + 1) !== undefined;
  return char === '、' || (char === ')' && inFigures) || (char === '是' && !inFigures);
}
