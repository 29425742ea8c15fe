import { ENOUGH, judge } from './evidence';
import { comparatorOf, growthOf, kindOf, polarityOf } from './kind';
import { type Lead, leadIn, withLeads } from './leads';
import type { SectionKind } from './lexicon/sections';
import type { NormalText } from './normalise';
import type { PlanPeriod } from './planPeriod';
import type { DoubtId, ReadTarget } from './reading';
import { OPEN_SCOPE, type Scope } from './scope';
import { Sections } from './sections';
import { type Sentence, sentencesOf } from './sentences';
import type { Span } from './span';
import type { Statement } from './statement';
import { statementsOf } from './statements';
import type { Token } from './tokenise';

/** The targets that running text sets, in its order. */
export function readProse(
  tokens: readonly Token[],
  normal: NormalText,
  source: string,
  plan: PlanPeriod | undefined,
): ReadTarget[] {
  const { text } = normal;
  const sections = new Sections();
  const targets: ReadTarget[] = [];
  const leads: Lead[] = [];
  let item = 0;
  let scope: Scope = OPEN_SCOPE;
  let carried: Scope = OPEN_SCOPE;
  for (const sentence of sentencesOf(tokens, text)) {
    const heading = sections.enter(sentence, text);
    if (heading) carried = OPEN_SCOPE;
    if (sentence.marker) item = normal.original(sentence).start;
    const lead = leadIn(sentence, item, normal);
    if (lead) leads.push(lead);
    if (sentence.opensLine || heading || sentence.marker) scope = carried;
    const read = statementsOf(sentence, scope, { text, plan, section: sections.kind });
    scope = { ...read.scope, counted: undefined };
    if (read.statements.length === 0 && introduces(sentence, text, sections.kind)) carried = scope;
    for (const statement of read.statements) {
      const target = targetOf(statement, normal, source, plan);
      if (target) targets.push(target);
    }
  }
  return withLeads(targets, leads);
}

/** A sentence that only says by when, before the list of what: 到2025年，主要目标是： */
const introduces = (sentence: Sentence, text: string, section: SectionKind): boolean =>
  sentence.endsLine && (section === 'target' || text.charAt(sentence.end - 1) === ':');

function targetOf(
  statement: Statement,
  normal: NormalText,
  source: string,
  plan: PlanPeriod | undefined,
): ReadTarget | undefined {
  const { confidence, reasons } = judge(statement, normal.text);
  if (confidence < ENOUGH) return undefined;
  const { figure, verb, base } = statement;
  const words = (span: Span): string => {
    const { start, end } = normal.original(span);
    return source.slice(start, end).replace(/\s+/g, ' ').trim();
  };
  const name = statement.name ? words(statement.name) : '';
  const kind = kindOf(statement, name, plan);
  const span = normal.original(statement.span);
  const figureSpan = normal.original(figure ?? verb ?? statement.span);
  const times = verb?.word?.times;
  const value = figure?.value ?? (times === 1 ? 0 : (times ?? null));
  return {
    name,
    category: null,
    unit: figure?.unit ?? (times === undefined ? null : times === 1 ? '%' : '倍'),
    baselineYear: base?.base?.year ?? null,
    baseline: typeof statement.baseline?.value === 'number' ? statement.baseline.value : null,
    targetYear: statement.year ?? plan?.to ?? null,
    target: value,
    comparator: comparatorOf(statement),
    kind,
    growth: growthOf(statement, kind),
    property: null,
    polarity: polarityOf(statement, name),
    lead: null,
    span,
    figure: figureSpan,
    printed: source.slice(figureSpan.start, figureSpan.end),
    confidence,
    reasons,
    doubts: doubtsOf(name, value, statement),
  };
}

/** What cannot be right about a figure; it is kept as printed. */
function doubtsOf(name: string, value: ReadTarget['target'], { figure }: Statement): DoubtId[] {
  const doubts: DoubtId[] = [];
  const highest = typeof value === 'number' ? value : (value?.[1] ?? 0);
  const lowest = typeof value === 'number' ? value : (value?.[0] ?? 0);
  if (lowest > highest) doubts.push('range-reversed');
  if (figure?.unit === '%' && highest > 100 && /比重|比例|占比|率$/.test(name))
    doubts.push('share-above-100');
  if (figure?.unitClass === 'count' && !Number.isInteger(highest) && !/人均|户均|平均|每/.test(name)) {
    doubts.push('fraction-of-a-count');
  }
  return doubts;
}
