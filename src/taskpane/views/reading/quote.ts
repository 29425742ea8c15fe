import type { Stated } from './draft';

/** The words around a target, cut at what was read out of them and at the figure within that. */
export interface Quote {
  readonly before: string;
  readonly told: string;
  readonly figure: string;
  readonly toldAfter: string;
  readonly after: string;
}

/** A sentence goes on for longer in some plans; this much shows what is meant. */
const MOST_AROUND = 80;
const ENDS = /[。；;\n]/;

/**
 * The sentence or row that a target came from.
 *
 * @example quoteOf('目标。到2027年，瞪羚企业达到60家。', target)
 * // { before: '到2027年，', told: '瞪羚企业达到', figure: '60家', toldAfter: '', after: '。' }
 */
export function quoteOf(text: string, { span, figure }: Stated): Quote {
  const from = Math.max(0, span.start - MOST_AROUND);
  const ahead = text.slice(from, span.start);
  const cut = lastEnd(ahead);
  const behind = text.slice(span.end, span.end + MOST_AROUND);
  const end = ENDS.exec(behind)?.index ?? behind.length;
  // A figure in a cell of another row, as merged cells have it, lies outside the row.
  const inside = figure.start >= span.start && figure.end <= span.end;
  const { start: at, end: past } = inside ? figure : { start: span.end, end: span.end };
  return {
    before: `${cut === 0 && from > 0 ? '…' : ''}${ahead.slice(cut).trimStart()}`,
    told: text.slice(span.start, at),
    figure: text.slice(at, past),
    toldAfter: text.slice(past, span.end),
    after: `${behind.slice(0, end + 1).trimEnd()}${end === MOST_AROUND ? '…' : ''}`,
  };
}

function lastEnd(words: string): number {
  for (let at = words.length; at > 0; at--) if (ENDS.test(words.charAt(at - 1))) return at;
  return 0;
}
