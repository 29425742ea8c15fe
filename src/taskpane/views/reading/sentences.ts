import { normalise } from '../../../plan/reading/normalise';
import type { Span } from '../../../plan/reading/span';
import { tokenise } from '../../../plan/reading/tokenise';
import type { Stated, TargetFields } from './draft';

const SENTENCE = /[^。；;\n]*[。；;\n]?/g;
/** Longer than this is a page without sentences; its beginning would not show what it says. */
const LONGEST = 400;

/**
 * Sentences in which a target may have been missed: those with the words looked for; without words, those that hold a
 * figure and state none of the targets.
 *
 * @param most how many are wanted: the text is gone through no further
 */
export function sentencesWith(
  text: string,
  words: string,
  targets: readonly (Stated | undefined)[],
  most: number,
): Span[] {
  const wanted = words.trim().toLowerCase();
  const found: Span[] = [];
  for (const { index, 0: sentence } of text.matchAll(SENTENCE)) {
    const trimmed = sentence.replace(/[。；;\n]$/, '').trim();
    if (trimmed === '' || trimmed.length > LONGEST) continue;
    const start = index + sentence.indexOf(trimmed);
    const span = { start, end: start + trimmed.length };
    const fits = wanted === '' ? !states(span, targets) && counts(trimmed) : holds(trimmed, wanted);
    if (fits) found.push(span);
    if (found.length === most) break;
  }
  return found;
}

const holds = (sentence: string, wanted: string): boolean => sentence.toLowerCase().includes(wanted);

/** Says how many of something: a date or a telephone number does not. */
const counts = (sentence: string): boolean =>
  tokenise(normalise(sentence).text).some(({ quantity }) => quantity !== undefined && quantity.unit !== null);

const states = (sentence: Span, targets: readonly (Stated | undefined)[]): boolean =>
  targets.some((stated) => stated && stated.span.start < sentence.end && stated.span.end > sentence.start);

/**
 * Where a sentence states a target and what can be taken from it without understanding it: its first figure with the
 * unit, and its last year.
 *
 * @example saidIn('到2030年，建成中试基地8个。', { start: 0, end: 15 }).said // { value: '8', unit: '个', year: '2030' }
 */
export function saidIn(text: string, span: Span): { stated: Stated; said: Partial<TargetFields> } {
  const sentence = normalise(text.slice(span.start, span.end));
  const tokens = tokenise(sentence.text);
  const figure = tokens.find(({ kind }) => kind === 'quantity');
  const year = tokens.findLast(({ kind }) => kind === 'year')?.years?.to;
  const within = figure && sentence.original(figure);
  return {
    stated: {
      span,
      figure: within
        ? { start: span.start + within.start, end: span.start + within.end }
        : { start: span.end, end: span.end },
    },
    said: {
      ...(figure?.quantity && {
        value: [figure.quantity.value].flat().join('-'),
        unit: figure.quantity.unit ?? '',
        comparator: Array.isArray(figure.quantity.value) ? ('range' as const) : ('=' as const),
      }),
      ...(year !== undefined && { year: String(year) }),
    },
  };
}
