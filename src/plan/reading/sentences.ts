import type { Span } from './span';
import type { Token } from './tokenise';

/** The tokens between two full stops, without them. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Begins a line. */
  readonly opensLine: boolean;
  /** Ends with a line, not with a full stop. */
  readonly endsLine: boolean;
  readonly marker: Token | undefined;
}

/** Cuts tokens into sentences at full stops and at the ends of lines. */
export function sentencesOf(tokens: readonly Token[], text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let opensLine = true;
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
      });
    }
    from = to + 1;
    opensLine = endsLine;
  };
  tokens.forEach((token, index) => {
    if (token.kind === 'end') close(index, '\n|'.includes(text.charAt(token.start)));
  });
  close(tokens.length, true);
  return sentences;
}
