import type { Part } from './parts';
import type { Pattern } from './pattern';
import { PATTERNS } from './patterns';

const patterns = new Map(PATTERNS.map((pattern) => [pattern.parts, pattern]));

/** Patterns have fewer parts than this; what stands further left belongs to none. */
const LONGEST = 6;

export interface Match {
  readonly pattern: Pattern;
  /** The parts that the pattern took. */
  readonly parts: readonly Part[];
}

/** What a statement needs: a figure, or what takes its place. */
export const ANCHORS: ReadonlySet<string> = new Set(['quantity', 'multiple', 'rank', 'relative']);

/**
 * The pattern that fits a segment: the parts up to its figure and the name after that, or without that name, or else as
 * many of the last of them as fit one; in English also the change that it is the figure of. Looks at a bounded number of parts.
 */
export function matchPattern(parts: readonly Part[]): Match | undefined {
  const anchor = parts.findLastIndex(({ kind }) => ANCHORS.has(kind));
  const named = parts[anchor + 1]?.kind === 'name';
  const change = named ? undefined : lookUp(parts.slice(anchor, anchor + 3));
  if (change && change.parts.length === 3) return change;
  const first = Math.max(0, anchor + 1 - LONGEST);
  let kinds = kindsOf(parts.slice(first, anchor + 1));
  for (let from = first; from <= anchor; from++) {
    const after = named ? patterns.get(`${kinds} name`) : undefined;
    const found = after ?? patterns.get(kinds);
    if (found) return { pattern: found, parts: parts.slice(from, after ? anchor + 2 : anchor + 1) };
    kinds = kinds.slice(kinds.indexOf(' ') + 1);
  }
  return undefined;
}

const kindsOf = (parts: readonly Part[]): string => parts.map(({ kind }) => kind).join(' ');

function lookUp(parts: readonly Part[]): Match | undefined {
  const pattern = patterns.get(kindsOf(parts));
  return pattern && { pattern, parts };
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
      merged[merged.length - 1] = { kind: 'name', start: before.start, end: part.end };
    } else merged.push(condition ? { kind: 'name', start, end: part.end } : part);
  });
  return merged;
}
