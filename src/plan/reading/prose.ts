import { type Lead, leadIn, withLeads } from './leads';
import type { SectionKind } from './lexicon/sections';
import type { NormalText } from './normalise';
import type { PlanPeriod } from './planPeriod';
import type { ReadTarget } from './reading';
import { OPEN_SCOPE, type Scope } from './scope';
import { Sections } from './sections';
import { type Sentence, sentencesOf } from './sentences';
import type { Statement } from './statement';
import { sentenceSteps } from './statements';
import { part, type Steps } from './steps';
import { targetOf } from './targetOf';
import type { Token } from './tokenise';

/** Share of the work that finds the statements; the rest judges them. */
const STATED = 0.8;
/** Statements judged between two steps. */
const STRIDE = 64;

/** The targets that running text sets, in its order. */
export function* proseSteps(
  tokens: readonly Token[],
  normal: NormalText,
  source: string,
  plan: PlanPeriod | undefined,
): Steps<ReadTarget[]> {
  const sentences = sentencesOf(tokens, normal.text);
  const statements = yield* part(statementSteps(sentences, normal.text, plan), 0, STATED);
  const targets: ReadTarget[] = [];
  for (const [at, statement] of statements.entries()) {
    if (at % STRIDE === STRIDE - 1) yield STATED + (at / statements.length) * (1 - STATED);
    const target = targetOf(statement, normal, source, plan);
    if (target) targets.push(target);
  }
  return withLeads(targets, leadsIn(sentences, normal));
}

/** What is stated, sentence by sentence; the year and tense of a sentence hold until the paragraph ends. */
function* statementSteps(
  sentences: readonly Sentence[],
  text: string,
  plan: PlanPeriod | undefined,
): Steps<readonly Statement[]> {
  const sections = new Sections();
  const statements: Statement[] = [];
  let scope: Scope = OPEN_SCOPE;
  let carried: Scope = OPEN_SCOPE;
  let before: readonly Statement[] = [];
  for (const sentence of sentences) {
    const heading = sections.enter(sentence, text);
    if (heading) carried = sections.scope;
    const fresh = sentence.opensLine || sentence.marker !== undefined;
    if (fresh) scope = carried;
    const around = { text, plan, section: sections.kind, before: fresh ? [] : before };
    const read = yield* sentenceSteps(sentence, scope, around);
    before = read.statements;
    scope = { ...read.scope, counted: undefined };
    if (heading) carried = dated(sections, sentence, read.statements, scope);
    if (introduces(sentence, read.statements, text, sections.kind)) carried = scope;
    append(statements, read.statements);
  }
  return statements;
}

/** Who answers, item by item. */
function leadsIn(sentences: readonly Sentence[], normal: NormalText): Lead[] {
  let item = 0;
  return sentences.flatMap((sentence) => {
    if (sentence.marker) item = normal.original(sentence).start;
    const lead = leadIn(sentence, item, normal);
    return lead ? [lead] : [];
  });
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

/** One by one: a sentence may hold more than a call takes arguments. */
function append(statements: Statement[], further: readonly Statement[]): void {
  for (const statement of further) statements.push(statement);
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
