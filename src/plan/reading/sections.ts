import { GOAL_LIKE, SECTIONS, type SectionKind } from './lexicon/sections';
import { OPEN_SCOPE, type Scope } from './scope';
import type { Sentence } from './sentences';

interface Heading {
  readonly level: number;
  readonly kind: SectionKind;
  /** The heading says so itself, and has it not from the one above. */
  readonly own: boolean;
  /** When what stands under it is due: what it says, or the one above. */
  readonly scope: Scope;
}

/** A heading is short; a numbered sentence that is longer is text. */
const LONGEST_HEADING = 40;

/** What a heading that has run into its text opens with, and the levels that do so: 第一章, 第一节, 一、. */
const OPENING = 8;
const LAST_OF_CHAPTERS = 3;

/** 一是, 二是: less a heading than the item of a list. */
const LIST_ITEM = 8;

/** The rank of a heading by the form of its number: 第一章 before 第一节 before 一、 before (一) before 1. */
function levelOf(marker: string): number {
  if (marker.endsWith('章') || marker.endsWith('篇') || marker.endsWith('部')) return 1;
  if (marker.endsWith('节')) return 2;
  const inFigures = /\d/.test(marker);
  if (marker.endsWith('是')) return LIST_ITEM;
  if (marker.startsWith('(')) return inFigures ? 6 : 4;
  if ((marker.length === 1 && !inFigures) || marker === '--') return 7;
  return inFigures ? 5 : 3;
}

/** One pattern a kind: asked of every heading. */
const KINDS = SECTIONS.map(({ kind, words }) => ({ kind, pattern: new RegExp(words.join('|'), 'u') }));

const kindOf = (title: string): SectionKind | undefined =>
  KINDS.find(({ pattern }) => pattern.test(title))?.kind;

/** Follows the headings of a document and tells what the section is about in which a sentence stands. */
export class Sections {
  private readonly open: Heading[] = [];

  get kind(): SectionKind {
    return this.open.at(-1)?.kind ?? 'task';
  }

  /** The time that the headings name: 三、2026年重点工作. */
  get scope(): Scope {
    return this.open.at(-1)?.scope ?? OPEN_SCOPE;
  }

  /** What a heading was found to say of the time, for all that stands under it. */
  date(scope: Scope): void {
    const heading = this.open.pop();
    if (heading)
      this.open.push({ ...heading, scope: heading.kind === 'past' ? { ...scope, tense: 'past' } : scope });
  }

  /** @returns whether the sentence is, or begins with, a heading */
  enter(sentence: Sentence, text: string): boolean {
    const marker = sentence.marker;
    if (!marker) return false;
    const level = levelOf(text.slice(marker.start, marker.end));
    const long = sentence.end - marker.end > LONGEST_HEADING;
    // 三、主要任务(一)…: a heading that has run into its text still ends the section before.
    if (long && level > LAST_OF_CHAPTERS) return false;
    const title = text.slice(marker.end, long ? marker.end + OPENING : sentence.end);
    while ((this.open.at(-1)?.level ?? 0) >= level) this.open.pop();
    const above = this.open.at(-1);
    const named = kindOf(title);
    const item = level === LIST_ITEM;
    const goal = (item || above?.kind === 'target') && GOAL_LIKE.some((word) => title.includes(word));
    // Of a sentence only 目标 says what follows; 政策 or 问题 at its head may be what it is about.
    const own = goal || (long && named !== 'target') ? undefined : named;
    this.open.push({
      level,
      kind: own ?? above?.kind ?? 'task',
      own: own !== undefined,
      scope: above?.scope ?? OPEN_SCOPE,
    });
    return !long;
  }
}
