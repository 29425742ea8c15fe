import type { Span } from './span';
import { ANCHORS, type Token, type TokenKind } from './tokens/token';

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
  ...ANCHORS,
  'year',
  'plan-end',
  'this-year',
  'each-year',
  'cumulative',
  'past',
  'intent',
]);

/** Cuts tokens into sentences at full stops, at the ends of lines, and where a line has lost its end: (县科技局负责)(二). */
export function sentencesOf(tokens: readonly Token[], text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let opensLine = true;
  let tells = false;
  const close = (to: number, endsLine: boolean, next = to + 1): void => {
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
    from = next;
    opensLine = endsLine;
  };
  for (let at = 0; at < tokens.length; at++) {
    const { kind, start } = tokens[at] as Token;
    if (kind === 'marker' && tokens[at - 1]?.kind === 'close') close(at, true, at);
    if (kind === 'end') close(at, '\n|'.includes(text.charAt(start)));
    else tells ||= TELLING.has(kind);
  }
  close(tokens.length, true);
  return sentences;
}
