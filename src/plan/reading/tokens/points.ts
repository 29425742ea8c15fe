import { isChinese, isDigit } from './characters';
import { plainToken, type Token } from './token';

/** What a `.` is, by its code. */
export const POINT = '.'.charCodeAt(0);
const LIST = '、'.charCodeAt(0);

/**
 * Whether a `.` between Chinese characters stands for 、, as some pages print it: those have fewer of 、 itself. On others
 * it stands for 。
 */
export function pointsList(text: string): boolean {
  let [points, lists] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LIST) lists++;
    else if (code === POINT && isChinese(text.charCodeAt(at - 1)) && isChinese(text.charCodeAt(at + 1)))
      points++;
  }
  return points >= lists;
}

/** The token that a `.` is; none within a figure or a name. */
export function pointAt(text: string, at: number, lists: boolean): Token | undefined {
  const before = text.charCodeAt(at - 1);
  const after = text.charAt(at + 1);
  if (isChinese(before) || CLOSES_A_NAME.has(before)) {
    const code = text.charCodeAt(at + 1);
    const goesOn = isChinese(code) || after === '"' || isDigit(code);
    return plainToken(lists && goesOn ? 'list' : 'end', at, at + 1);
  }
  return after === '' || after === ' ' || after === '\n' ? plainToken('end', at, at + 1) : undefined;
}

const CLOSES_A_NAME: ReadonlySet<number> = new Set([...'")'].map((sign) => sign.charCodeAt(0)));
