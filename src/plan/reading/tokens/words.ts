import { CIRCUMSTANCES, NOT_CIRCUMSTANCES } from '../lexicon/circumstances';
import { ENGLISH } from '../lexicon/english';
import type { WordGroup } from '../lexicon/entry';
import { NOT_VERBS, VERBS } from '../lexicon/verbs';
import { readQuantity } from '../readQuantity';
import { readYear, type Years } from '../readYear';
import { WordTree } from '../wordTree';
import { endOfLatin, isDigit, isLetter, isNumeral } from './characters';
import { plainToken, type Token, type TokenKind, wordToken } from './token';

/** Where a word of the grammar counts. */
type Place =
  | 'anywhere'
  | 'after-number'
  | 'before-number'
  | 'before-year'
  | 'before-number-or-year'
  | 'before-basis'
  | 'before-work'
  | 'opening-clause';

interface Word {
  readonly group: WordGroup;
  readonly place: Place;
}

function placeOf(group: WordGroup): Place {
  if (group.afterNumber) return 'after-number';
  if (group.opensClause) return 'opening-clause';
  if (group.beforeWork) return 'before-work';
  if (group.beforeYear) return 'before-year';
  if (group.beforeBasis) return 'before-basis';
  if (group.kind === 'from') return 'before-number-or-year';
  return group.beforeNumber ? 'before-number' : 'anywhere';
}

const words = new WordTree<Word>();
const GROUPS = [NOT_VERBS, NOT_CIRCUMSTANCES, ...VERBS, ...CIRCUMSTANCES, ...ENGLISH];
for (const group of GROUPS) {
  const word = { group, place: placeOf(group) };
  for (const spelling of group.words.split(/\s+/)) words.add(spelling.replaceAll('_', ' '), word);
}

const SIGNS: Readonly<Record<string, TokenKind>> = {
  '、': 'list',
  '，': 'comma',
  ',': 'comma',
  ':': 'comma',
  '；': 'stop',
  ';': 'stop',
  '。': 'end',
  '!': 'end',
  '?': 'end',
  '\n': 'end',
  '|': 'end',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '"': 'quote',
  和: 'and',
  及: 'and',
  与: 'and',
  的: 'of',
};

const SIGN_OF = new Map(Object.entries(SIGNS).map(([sign, kind]) => [sign.charCodeAt(0), kind]));

/** The characters that a word or a sign begins with. */
export const WORDS_BEGIN_WITH = [
  ...Object.keys(SIGNS),
  ...GROUPS.flatMap((group) => group.words.split(/\s+/).map((word) => word.charAt(0))),
].join('');

/** A word of the grammar at a place, whatever stands around it. */
export const isWord = (text: string, at: number): boolean => words.longest(text, at) !== undefined;

/** The word or sign that begins here, or a run of Latin letters that is none. */
export function wordAt(text: string, at: number, before: Token | undefined): Token | undefined {
  const code = text.charCodeAt(at);
  const sign = SIGN_OF.get(code);
  const word = words.longest(text, at, ({ place }, end) => fits(text, at, end, place, before));
  if (word && (sign === undefined || word.end > at + 1 || word.value.group.kind === 'than')) {
    return wordToken(word.value.group, at, word.end);
  }
  if (sign) return plainToken(sign, at, at + 1);
  return isLetter(code) ? plainToken('text', at, endOfLatin(text, at)) : undefined;
}

const CLAUSE_ENDS = ',;:。、\n';

const WORK =
  /^(?:培养|培训|轮训|引进|接待|服务|举办|开展|巡展|组织|输送|孵化|转化|新增|新认|新建|净增|遴选|选派|发放|走访|完成|发布|毕业|促成|签约)/u;

/** A word in its place: whole in a language with blanks, beside a number where its group asks for that. */
function fits(text: string, at: number, end: number, place: Place, before: Token | undefined): boolean {
  const latin = isLetter(text.charCodeAt(end - 1));
  if (latin && (isLetter(text.charCodeAt(end)) || isLetter(text.charCodeAt(at - 1)))) return false;
  switch (place) {
    case 'anywhere':
      return true;
    case 'after-number':
      return before?.kind === 'quantity';
    case 'before-number':
      return numberFollows(text, end);
    case 'before-year':
      return yearFollows(text, end);
    case 'before-number-or-year':
      return numberFollows(text, end) || yearFollows(text, end);
    case 'before-basis':
      return basisFollows(text, end);
    case 'before-work':
      return WORK.test(text.slice(end, end + 2));
    case 'opening-clause':
      return at === 0 || CLAUSE_ENDS.includes(text.charAt(at - 1));
  }
}

const yearAfter = (text: string, at: number): Years | undefined =>
  readYear(text, text.charAt(at) === ' ' ? at + 1 : at);

const yearFollows = (text: string, at: number): boolean => yearAfter(text, at) !== undefined;

const BASES = ['的基础', '基础', '相比', '为基'];

function basisFollows(text: string, at: number): boolean {
  const years = yearAfter(text, at);
  return years !== undefined && BASES.some((word) => text.startsWith(word, years.end));
}

function numberFollows(text: string, at: number): boolean {
  const start = text.charAt(at) === ' ' ? at + 1 : at;
  const code = text.charCodeAt(start);
  if (isDigit(code)) return readYear(text, start) === undefined;
  return isNumeral(code) && readQuantity(text, start) !== undefined;
}
