import { PART_KINDS, type Part, type PartKind, wordPart } from './parts';
import type { Pattern } from './pattern';
import { PATTERNS } from './patterns';
import { ANCHORS } from './tokens/token';

/** Kinds of parts as digits, so that those of a segment make a number which is quickly looked up. */
const DIGITS: ReadonlyMap<PartKind, number> = new Map(PART_KINDS.map((kind, at) => [kind, at + 1]));
const BASE = 16;
const NAME = DIGITS.get('name') as number;

const append = (number: number, kind: PartKind): number => number * BASE + (DIGITS.get(kind) as number);

const patterns = new Map(
  PATTERNS.map((pattern) => [(pattern.parts.split(' ') as PartKind[]).reduce(append, 0), pattern]),
);

/** Patterns have fewer parts than this; what stands further left belongs to none. */
const LONGEST = 6;

export interface Match {
  readonly pattern: Pattern;
  /** The parts that the pattern took. */
  readonly parts: readonly Part[];
}

const isAnchor = (kind: PartKind): boolean => (ANCHORS as readonly PartKind[]).includes(kind);

/**
 * The pattern that fits a segment: the parts up to its figure and the name after that, or without that name, or else as
 * many of the last of them as fit one; in English also the change that it is the figure of. Looks at a bounded number of parts.
 */
export function matchPattern(parts: readonly Part[]): Match | undefined {
  let anchor = parts.length - 1;
  while (anchor >= 0 && !isAnchor((parts[anchor] as Part).kind)) anchor--;
  const named = parts[anchor + 1]?.kind === 'name';
  return (named ? undefined : changeAt(parts, anchor)) ?? leadingTo(parts, anchor, named);
}

/** by 50% the share of …: the figure and the two parts after it. */
function changeAt(parts: readonly Part[], anchor: number): Match | undefined {
  if (anchor + 3 > parts.length) return undefined;
  const change = parts.slice(Math.max(0, anchor), anchor + 3);
  const pattern = patterns.get(change.reduce((number, { kind }) => append(number, kind), 0));
  return change.length === 3 && pattern ? { pattern, parts: change } : undefined;
}

function leadingTo(parts: readonly Part[], anchor: number, named: boolean): Match | undefined {
  const first = Math.max(0, anchor + 1 - LONGEST);
  let number = 0;
  for (let at = first; at <= anchor; at++) number = append(number, (parts[at] as Part).kind);
  for (let from = first; from <= anchor; from++) {
    const after = named ? patterns.get(number * BASE + NAME) : undefined;
    const found = after ?? patterns.get(number);
    if (found) return { pattern: found, parts: parts.slice(from, after ? anchor + 2 : anchor + 1) };
    number %= BASE ** (anchor - from);
  }
  return undefined;
}

/**
 * A figure in the middle of a segment belongs to a name: 年申请3件以上发明专利的企业12家, 销售超百亿元企业3家. It, the verb
 * before it and the names beside it become one name.
 */
export function withConditionsInNames(parts: readonly Part[]): Part[] {
  const isFigure = (part: Part): boolean => part.kind === 'quantity' && part.figure?.condition === false;
  const free = parts.findLastIndex(isFigure);
  const last = free < 0 ? parts.findLastIndex(({ kind }) => kind === 'quantity') : free;
  const merged: Part[] = [];
  parts.forEach((part, at) => {
    const condition = part.kind === 'quantity' && at !== last && parts[at + 1]?.kind === 'name';
    let start = part.start;
    const verb = condition ? merged.at(-1) : undefined;
    if (verb?.kind === 'reach' || (verb?.kind === 'act' && merged.at(-2)?.kind === 'name')) {
      merged.pop();
      start = verb.start;
    }
    const before = merged.at(-1);
    if ((condition || part.kind === 'name') && before?.kind === 'name') {
      merged[merged.length - 1] = wordPart('name', before.start, part.end);
    } else merged.push(condition ? wordPart('name', start, part.end) : part);
  });
  return merged;
}
