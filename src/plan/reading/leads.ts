import type { NormalText } from './normalise';
import type { ReadTarget } from './reading';
import type { Sentence } from './sentences';
import type { Token } from './tokens/token';

/** Who answers for what stands between `from` and `at`, in offsets of the document. */
export interface Lead {
  readonly from: number;
  readonly at: number;
  readonly units: string;
}

/** What follows the names of the leading units. */
const OTHERS = [
  '配合单位',
  '配合部门',
  '参与单位',
  '参加单位',
  '协办单位',
  '协作单位',
  '责任单位',
  '责任部门',
  '完成时限',
];
const JOINING = new Set(['text', 'list', 'and', 'of', 'open', 'close']);

/**
 * The units that a sentence names as leading (牵头单位：市科技局、市财政局), for the targets from `from` on.
 *
 * @returns undefined where it names none
 */
export function leadIn(sentence: Sentence, from: number, normal: NormalText): Lead | undefined {
  const { tokens } = sentence;
  const word = tokens.findIndex(({ kind }) => kind === 'lead');
  const head = tokens[word];
  if (!head) return undefined;
  const names = namesAfter(tokens, word + 1, normal.text);
  return names === '' ? undefined : { from, at: normal.original(head).start, units: names };
}

function namesAfter(tokens: readonly Token[], after: number, text: string): string {
  let at = after;
  while (tokens[at]?.kind === 'comma') at++;
  const first = tokens[at];
  if (!first) return '';
  let last = first;
  for (; at < tokens.length && JOINING.has(tokens[at]?.kind ?? 'end'); at++) last = tokens[at] ?? last;
  let words = text.slice(first.start, last.end);
  for (const other of OTHERS) {
    const cut = words.indexOf(other);
    if (cut >= 0) words = words.slice(0, cut);
  }
  return words
    .replace(/[)\]]+$/, '')
    .replace(/[,.]/g, '、')
    .trim();
}

/** Each target with the unit that the end of its item names, unless it has one. */
export function withLeads(targets: readonly ReadTarget[], leads: readonly Lead[]): ReadTarget[] {
  let next = 0;
  return targets.map((target) => {
    while (next < leads.length && (leads[next]?.at ?? 0) < target.span.start) next++;
    const lead = leads[next];
    return target.lead === null && lead && lead.from <= target.span.start
      ? { ...target, lead: lead.units }
      : target;
  });
}
