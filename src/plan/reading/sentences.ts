import type { Span } from './span';
import type { Token, TokenKind } from './tokenise';

/** The tokens between two full stops, without them. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Begins a line. */
  readonly opensLine: boolean;
  /** Ends with a line, not with a full stop. */
  readonly endsLine: boolean;
  readonly marker: Token | undefined;
  /** Holds a figure, or a word of time or intention; any other sentence states nothing and leaves the time as it is. */
  readonly tells: boolean;
}

const TELLING: ReadonlySet<TokenKind> = new Set([
  'quantity',
  'multiple',
  'rank',
  'relative',
  'year',
  'plan-end',
  'this-year',
  'each-year',
  'cumulative',
  'past',
  'intent',
]);

/** Cuts tokens into sentences at full stops and at the ends of lines. */
export function sentencesOf(tokens: readonly Token[], text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let opensLine = true;
  let tells = false;
  const close = (to: number, endsLine: boolean): void => {
    const inside = tokens.slice(from, to);
    const first = inside[0];
    const last = inside.at(-1);
    if (first && last) {
      sentences.push({
        start: first.start,
        end: last.end,
        tokens: inside,
        opensLine,
        endsLine,
        marker: first.kind === 'marker' ? first : undefined,
        tells,
      });
    }
    tells = false;
    from = to + 1;
    opensLine = endsLine;
  };
  for (let at = 0; at < tokens.length; at++) {
    const { kind, start } = tokens[at] as Token;
    if (kind === 'end') close(at, '\n|'.includes(text.charAt(start)));
    else tells ||= TELLING.has(kind);
  }
  close(tokens.length, true);
  return sentences;
}
