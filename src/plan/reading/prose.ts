import { type Lead, leadIn, withLeads } from './leads';
import type { SectionKind } from './lexicon/sections';
import type { NormalText } from './normalise';
import { isOfThisYear, type PlanPeriod } from './planPeriod';
import type { ReadTarget } from './reading';
import { OPEN_SCOPE, type Scope } from './scope';
import { Sections } from './sections';
import { type Sentence, sentencesOf } from './sentences';
import type { Statement } from './statement';
import { sentenceSteps } from './statements';
import type { Steps } from './steps';
import { targetOf } from './targetOf';
import type { Token } from './tokens/token';

/** Sentences read, or statements of one sentence judged, between two steps. */
const STRIDE = 64;

/** The targets that running text sets, in its order. */
export function* proseSteps(
  tokens: readonly Token[],
  normal: NormalText,
  source: string,
  plan: PlanPeriod | undefined,
): Steps<ReadTarget[]> {
  const sentences = sentencesOf(tokens, normal.text);
  const paragraphs = new Paragraphs(normal.text, plan);
  const targets: ReadTarget[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const done = sentence.start / normal.text.length;
    if (at % STRIDE === STRIDE - 1) yield done;
    const statements = yield* paragraphs.read(sentence);
    // Judged at once: what a sentence states is much more than the targets it sets.
    for (const [index, statement] of statements.entries()) {
      if (index % STRIDE === STRIDE - 1) yield done;
      const target = targetOf(statement, normal, source, plan);
      if (target) targets.push(target);
    }
  }
  return withLeads(targets, leadsIn(sentences, normal));
}

/** Reads sentence after sentence; the year and tense of one hold until its paragraph ends. */
class Paragraphs {
  private readonly sections = new Sections();
  private scope: Scope = OPEN_SCOPE;
  /** What a new line begins with: the time that headings and the lead of a list have named. */
  private carried: Scope = OPEN_SCOPE;
  private before: readonly Statement[] = [];
  /** The text is of the year in which it was written, and prints none. */
  private readonly undated: boolean;

  constructor(
    private readonly text: string,
    private readonly plan: PlanPeriod | undefined,
  ) {
    this.undated = plan === undefined && isOfThisYear(text);
  }

  *read(sentence: Sentence): Steps<readonly Statement[]> {
    const { sections, text, plan } = this;
    const heading = sections.enter(sentence, text);
    if (heading) this.carried = sections.scope;
    if (sentence.opensLine || sentence.marker !== undefined) this.beginAnew();
    const around = { text, plan, section: sections.kind, before: this.before };
    const first = this.undated ? { ...this.scope, ofThisYear: true } : this.scope;
    const { statements, scope } = sentence.tells
      ? yield* sentenceSteps(sentence, first, around)
      : { statements: [], scope: first };
    this.before = statements;
    this.scope = { ...scope, counted: undefined };
    if (heading) this.carried = dated(sections, sentence, statements, this.scope);
    if (introduces(sentence, statements, text, sections.kind)) this.carried = this.scope;
    return statements;
  }

  private beginAnew(): void {
    this.scope = this.carried;
    this.before = [];
  }
}

/** Who answers, item by item. */
function leadsIn(sentences: readonly Sentence[], normal: NormalText): Lead[] {
  let item = 0;
  const leads: Lead[] = [];
  for (const sentence of sentences) {
    if (sentence.marker) item = normal.original(sentence).start;
    const lead = leadIn(sentence, item, normal);
    if (lead) leads.push(lead);
  }
  return leads;
}

/** What stands under a heading begins with, given the time that the heading names where it states nothing itself. */
function dated(
  sections: Sections,
  { endsLine }: Sentence,
  stated: readonly Statement[],
  scope: Scope,
): Scope {
  if (stated.length === 0 && endsLine) sections.date(scope);
  return sections.scope;
}

/** 2026年目标, a line of its own above a list. */
const YEAR_LINE = /^[到至]?\d{4}年[底末]?(?:(?!\d|月)[^,;。]{0,10}(?:目标|任务|工作|安排|重点))?:?$/u;

/** A sentence that only says by when, before the list of what: 到2025年，主要目标是： */
function introduces(
  { opensLine, endsLine, start, end }: Sentence,
  stated: readonly Statement[],
  text: string,
  section: SectionKind,
): boolean {
  if (stated.length > 0 || !endsLine) return false;
  const yearLine = opensLine && YEAR_LINE.test(text.slice(start, Math.min(end, start + LONGEST_YEAR_LINE)));
  return section === 'target' || text.charAt(end - 1) === ':' || yearLine;
}

const LONGEST_YEAR_LINE = 24;
