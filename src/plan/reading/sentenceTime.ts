import type { PlanPeriod } from './planPeriod';
import { datesWhatFollows, enterSegment, type Scope } from './scope';
import type { Segment } from './segment';
import type { Statement } from './statement';
import type { Token } from './tokens/token';

/**
 * The time that a sentence's clauses are about, one after another. A year that leads (到2027年,…) holds until another
 * leads; one named on the way, as the time of one thing alone (2026年底前全面完成), ends at the ； or 。; what a bracket
 * says of the time, (每年500名), ends with the bracket.
 */
export class SentenceTime {
  private lead: Scope;
  private current: Scope;
  /** The scope outside the bracket that a segment stands in. */
  private outside: Scope;
  private readonly years = new Set<number | undefined>();
  /** From here on, what has been stated has no year of its own. */
  private undated = 0;

  constructor(
    private readonly first: Scope,
    private readonly plan: PlanPeriod | undefined,
    private readonly text: string,
    /** A 但 in the sentence, and what stands before it is granted: 产量占全国的65%,但…. */
    private readonly concedes: boolean,
  ) {
    this.lead = concedes && first.tense === 'open' ? { ...first, tense: 'past' } : first;
    this.current = this.lead;
    this.outside = this.lead;
  }

  /** The scope within the next segment. Of the `statements` so far, it dates those that it says are finished by then. */
  enter(segment: Segment, statements: Statement[]): Scope {
    const before = segment.aside ? this.current : this.outside;
    const begins = segment.after === 'stop' ? timedAs(before, this.lead) : before;
    this.current = enterSegment(begins, segment, this.plan, this.text);
    if (!segment.aside) this.outside = this.current;
    if (segment.namesYear) this.years.add(this.current.year);
    if (leads(segment, this.text)) this.lead = this.current;
    this.date(segment, statements);
    return this.current;
  }

  private date(segment: Segment, statements: Statement[]): void {
    if (segment.after === 'stop') this.undated = statements.length;
    if (finishesBefore(segment, this.text)) dueBy(this.current.year, statements, this.undated);
    if (!segment.namesYear) return;
    this.undated = segment.isAnchored ? Number.POSITIVE_INFINITY : statements.length;
  }

  /**
   * What the next sentence begins with: no year of this one where it went from year to year, and not its past where
   * only a word on the way looked back (起来只有4家).
   */
  after(): Scope {
    const next = timedAs(this.outside, this.years.size > 1 ? this.first : this.lead);
    const wasPast = next.tense === 'past' && !next.passesOn && (this.concedes || this.lead.tense !== 'past');
    return wasPast ? { ...next, tense: this.first.tense } : next;
  }
}

const LEADING: ReadonlySet<Token['kind']> = new Set([
  'year',
  'plan-end',
  'basis',
  'intent',
  'adverb',
  'bound',
  'of',
]);

/** Whether what follows is due when this segment says: it opens its sentence, or says nothing else (到2027年,). */
function leads(segment: Segment, text: string): boolean {
  const { tokens, after } = segment;
  const subject = tokens.findIndex(({ kind }) => !LEADING.has(kind));
  if (!segment.namesYear) return false;
  if (subject < 0 || datesWhatFollows(tokens, text)) return true;
  const opens = after === 'sentence' || after === 'stop';
  return opens && tokens.findIndex(({ kind }) => TIMES.has(kind)) < subject;
}

const TIMES: ReadonlySet<Token['kind']> = new Set(['year', 'plan-end']);

/** 到2026年全部建成投用, after what is to be finished by then. */
const FINISHES =
  /^[力争确保计划到于在至]{0,4}\d{4}年[底末前]*(?:全部|全面|均|基本|整体)?(?:建成|完成|投用|投入使用|投产|投入运营|启用|竣工|到位).{0,4}$/u;

const finishesBefore = (segment: Segment, text: string): boolean => {
  if (!segment.namesYear) return false;
  const { tokens } = segment;
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  return end - start <= LONGEST_FINISH && FINISHES.test(text.slice(start, end));
};

const LONGEST_FINISH = 30;

/** The statements from `from` on that have no year of their own are due in the year that is named after them. */
function dueBy(year: number | undefined, statements: Statement[], from: number): void {
  for (let at = from; at < statements.length; at++)
    statements[at] = { ...(statements[at] as Statement), year };
}

const timedAs = (scope: Scope, { year, years, within, spans }: Scope): Scope => ({
  ...scope,
  year,
  years,
  within,
  spans,
});
