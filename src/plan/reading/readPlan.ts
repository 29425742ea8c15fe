import { type NormalText, normalisingSteps } from './normalise';
import { planPeriodOf } from './planPeriod';
import { proseSteps } from './prose';
import type { ReadTarget } from './reading';
import type { SourceText } from './sourceText';
import type { Span } from './span';
import { finish, part, type Steps } from './steps';
import { inOrder, tableSteps } from './tables';
import { tokenisingSteps } from './tokenise';
import { plainToken, type Token } from './tokens/token';

/**
 * Reads the targets that a plan sets out of its text and tables. Pure and linear in the length of the text.
 *
 * @example readPlan(plainText('到2027年，瞪羚企业达到60家以上。'))[0] // name 瞪羚企业, target 60, comparator '>='
 * @returns the targets in the order of the text; none where the text sets none
 */
export const readPlan = (source: SourceText): ReadTarget[] => finish(readingSteps(source));

/** The same, piece by piece. */
export function* readingSteps(source: SourceText): Steps<ReadTarget[]> {
  const normal = yield* part(normalisingSteps(source.text), 0, 0.1);
  const tokens = yield* part(tokenisingSteps(normal.text), 0.1, 0.4);
  const plan = planPeriodOf(tokens, normal.text);
  const tables = yield* part(tableSteps(source, plan), 0.4, 0.5);
  const untold = outside(tokens, normal, tables.spans);
  const prose = yield* part(proseSteps(untold, normal, source.text, plan), 0.5, 1);
  return [...tables.targets, ...prose].sort((a, b) => a.span.start - b.span.start);
}

/** The tokens that no table has told already; a table ends the sentence before it. */
function outside(tokens: readonly Token[], normal: NormalText, spans: readonly Span[]): readonly Token[] {
  if (spans.length === 0) return tokens;
  const told = inOrder(spans);
  const kept: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    const { start, end } = normal.original(token);
    while (next < told.length && (told[next]?.end ?? 0) <= start) next++;
    const span = told[next];
    if (!span || end <= span.start) kept.push(token);
    else if (kept.at(-1)?.kind !== 'end') kept.push(plainToken('end', token.start, token.start));
  }
  return kept;
}
