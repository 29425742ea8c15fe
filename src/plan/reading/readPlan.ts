import { normalise } from './normalise';
import { planPeriodOf } from './planPeriod';
import { readProse } from './prose';
import type { ReadTarget } from './reading';
import type { SourceText } from './sourceText';
import { tokenise } from './tokenise';

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
  return readProse(tokens, normal, source.text, plan).sort((a, b) => a.span.start - b.span.start);
}
