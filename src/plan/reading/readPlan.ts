import { type NormalText, normalise } from './normalise';
import { planPeriodOf } from './planPeriod';
import { readProse } from './prose';
import type { ReadTarget } from './reading';
import type { SourceText } from './sourceText';
import type { Span } from './span';
import { inOrder, readTables } from './tables';
import { type Token, tokenise } from './tokenise';

/**
 * Reads the targets that a plan sets out of its text and tables. Pure and linear in the length of the text.
 *
 * @example readPlan(plainText('到2027年，瞪羚企业达到60家以上。'))[0] // name 瞪羚企业, target 60, comparator '>='
 * @returns the targets in the order of the text; none where the text sets none
 */
export function readPlan(source: SourceText): ReadTarget[] {
  const normal = normalise(source.text);
  const tokens = tokenise(normal.text);
  const plan = planPeriodOf(tokens, normal.text);
  const tables = readTables(source, plan);
  const prose = readProse(outside(tokens, normal, tables.spans), normal, source.text, plan);
  return inOrder([...tables.targets, ...prose].map((target) => ({ target, ...target.span }))).map(
    ({ target }) => target,
  );
}

/** The tokens that no table has told already; a table ends the sentence before it. */
function outside(tokens: readonly Token[], normal: NormalText, spans: readonly Span[]): Token[] {
  const told = inOrder(spans);
  const kept: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    const { start, end } = normal.original(token);
    while (next < told.length && (told[next]?.end ?? 0) <= start) next++;
    const span = told[next];
    if (!span || end <= span.start) kept.push(token);
    else if (kept.at(-1)?.kind !== 'end') kept.push({ kind: 'end', start: token.start, end: token.start });
  }
  return kept;
}
