import { takesYears } from './parts';
import { namesAPlan, type PlanPeriod } from './planPeriod';
import type { Segment } from './segment';
import type { Token } from './tokens/token';

/** The time that a statement is about, as it is handed on from clause to clause. */
export interface Scope {
  /** Year by whose end it is due, where the text has named one. */
  readonly year: number | undefined;
  /** Several years, for several figures: 2021年、2022年分别达到. */
  readonly years: readonly number[];
  readonly counted: 'each-year' | 'cumulative' | undefined;
  readonly tense: 'past' | 'future' | 'open';
  /** It is past for the sentences after this one too: 截至, and not 仅有. */
  readonly passesOn: boolean;
  /** 年均 was said of a growth (年均增长8%), and so not of what is counted next. */
  readonly growing: boolean;
  /** `counted` was said in this very clause. */
  readonly countedHere: boolean;
  /** The year is when it is to happen, not by when: 2026年新增, and not 到2026年. */
  readonly within: boolean;
  /** The year is the last of several that are named: “十四五”期间. */
  readonly spans: boolean;
  /** Of the year in which the text was written: 今年, 全年, where it prints no year. */
  readonly ofThisYear: boolean;
}

export const OPEN_SCOPE: Scope = {
  year: undefined,
  years: [],
  counted: undefined,
  growing: false,
  tense: 'open',
  passesOn: false,
  countedHere: false,
  within: false,
  spans: false,
  ofThisYear: false,
};

/** 截至 looks back, unless what follows is a year of the plan. */
const BACKWARD_ONLY_BEFORE_THE_PLAN = new Set(['截至', '截止']);

/** The years that a segment is about: not those of a comparison, nor what a bracket adds (按2005年价格计算). */
function yearsOf(tokens: readonly Token[], text: string): number[] {
  const years: number[] = [];
  const dated = datesWhatFollows(tokens, text);
  let depth = 0;
  tokens.forEach((token, at) => {
    if (token.kind === 'open') depth++;
    if (token.kind === 'close') depth--;
    const before = tokens[at - 1]?.kind;
    const compared = before === 'than' || before === 'from';
    const aside = depth > 0 && !dated;
    if (!token.years || aside || compared || isMeasure(tokens, at) || isDay(tokens[at + 1], text)) return;
    if (BEGINS_SOMETHING.test(text.slice(token.end, token.end + 2)) || namesAPlan(token.years, text)) return;
    for (const year of bareYears(tokens, at, text)) years.push(year);
    years.push(token.years.to);
  });
  return years;
}

/** The years before the last of 2021、2022、2023年分别达到. */
function bareYears(tokens: readonly Token[], at: number, text: string): number[] {
  const years: number[] = [];
  for (let bare = at - 2; bare >= 0; bare -= 2) {
    const [token, sign] = [tokens[bare], tokens[bare + 1]?.kind];
    if (token?.kind !== 'text' || (sign !== 'list' && sign !== 'and') || token.end !== token.start + 4) break;
    const year = Number(text.slice(token.start, token.end));
    if (!(year > 1949 && year < 2100)) break;
    years.push(year);
  }
  return years.reverse();
}

/** 第一阶段(2021-2022年): years in a bracket at the end of what stands before a colon, or of a line. */
export function datesWhatFollows(tokens: readonly Token[], text: string): boolean {
  const [open, year, close] = [tokens.at(-3), tokens.at(-2), tokens.at(-1)];
  if (close?.kind !== 'close' || year?.kind !== 'year' || open?.kind !== 'open') return false;
  return ':\n'.includes(text.charAt(close.end)) && STAGE.test(text.slice(open.start - 6, open.start));
}

const STAGE = /(?:阶段|步|近期|中期|远期|起步期|攻坚期|提升期|巩固期|年度)$/u;

/** 达到2015年的2.5倍: what the figure is a multiple of. */
const isMeasure = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'of' && tokens[at + 2]?.quantity?.unit === '倍';

/** 2022年起5年内: when something begins. */
const BEGINS_SOMETHING = /^(?:起|开始)/u;

/** 2025年3月15日 is when something takes place; 2025年6月30日前 says by when. */
const isDay = (next: Token | undefined, text: string): boolean =>
  next?.quantity?.unit === '日' && text.charAt(next.end) !== '前';

/** The scope within a segment, given that of the segment before it. */
export function enterSegment(
  before: Scope,
  segment: Segment,
  plan: PlanPeriod | undefined,
  text: string,
): Scope {
  const { tokens } = segment;
  const years = segment.has('year') ? yearsOf(tokens, text) : NONE;
  const last = years.at(-1);
  const spans = segment.has('quantity') ? spannedYears(tokens, text) : undefined;
  const counted = spans === undefined ? countedIn(segment) : 'cumulative';
  const tense = tenseOf(before, segment, last, plan, text);
  const ends = before.counted === undefined || last !== undefined || endsCounting(before, segment);
  return {
    year: last ?? yearNamed(segment, spans, plan, text) ?? yearBefore(before, segment, plan, text),
    years: years.length > 0 ? years : before.years,
    counted: counted ?? (ends ? undefined : before.counted),
    growing: segment.has('rise') && (counted ?? before.counted) === 'each-year',
    countedHere: counted !== undefined,
    spans: last === undefined ? before.spans : spansYears(tokens),
    within: last === undefined ? before.within : withinAYear(tokens, text),
    ofThisYear: plan === undefined && (before.ofThisYear || segment.has('this-year')),
    tense,
    passesOn: tense === 'past' && passesOn(before, segment),
  };
}

const NONE: readonly number[] = [];

function countedIn(segment: Segment): Scope['counted'] {
  if (segment.has('cumulative')) return 'cumulative';
  return segment.has('each-year') ? 'each-year' : undefined;
}

/** Where the 每年 or 累计 of the clause before is over: what is built stays, and what grows each year says nothing of a count. */
function endsCounting({ growing }: Scope, segment: Segment): boolean {
  const { after, tokens } = segment;
  if (after === 'stop' || segment.has('this-year') || (growing && !segment.has('rise'))) return true;
  return after === 'comma' && tokens.some(({ word }) => word?.builds);
}

/** More years than this are no part of a plan. */
const LONGEST_SPAN = 10;

/** 三年引进, 3年内建成, 用三年时间: over so many years of the plan. */
function spannedYears(tokens: readonly Token[], text: string): number | undefined {
  const found = tokens.find(({ quantity, end }, at) => {
    if (typeof quantity?.value !== 'number' || quantity.value > LONGEST_SPAN) return false;
    const inAll = quantity.unit === '年时间' && '用以'.includes(text.charAt(quantity.start - 1));
    return inAll || takesYears(tokens, at) || (quantity.unit === '年' && text.charAt(end) === '内');
  });
  return typeof found?.quantity?.value === 'number' ? found.quantity.value : undefined;
}

/** So many years from the first of the plan, and no longer than the plan. */
const yearAfter = (years: number, plan: PlanPeriod): number => Math.min(plan.from + years - 1, plan.to);

/** A year that is told without its number: 到规划期末, 三年内, 今年. */
function yearNamed(
  segment: Segment,
  spans: number | undefined,
  plan: PlanPeriod | undefined,
  text: string,
): number | undefined {
  if (!plan) return undefined;
  if (segment.has('plan-end')) return plan.to;
  return spans === undefined ? thisYear(segment, plan, text) : yearAfter(spans, plan);
}

/** 今年, and 明年, in a plan of one year, whatever year was spoken of before. */
function thisYear(segment: Segment, plan: PlanPeriod, text: string): number | undefined {
  if (!plan.yearly || !segment.has('this-year')) return undefined;
  const said = segment.tokens.find(
    ({ kind, start }) => kind === 'this-year' && '今本明'.includes(text.charAt(start)),
  );
  return said && plan.to + (text.charAt(said.start) === '明' ? 1 : 0);
}

/** The year that has been named before, unless this turns from what has happened to what is wanted. */
function yearBefore(
  { year, tense }: Scope,
  segment: Segment,
  plan: PlanPeriod | undefined,
  text: string,
): number | undefined {
  if (tense === 'past' && segment.has('intent')) return undefined;
  return year ?? firstYear(segment, plan, text);
}

/** 今年, 年内 in a longer plan: its first, where no year has been named. */
function firstYear(segment: Segment, plan: PlanPeriod | undefined, text: string): number | undefined {
  if (!segment.has('this-year')) return undefined;
  const said = segment.tokens.some(
    ({ kind, start, end }) => kind === 'this-year' && FIRST.has(text.slice(start, end)),
  );
  return said ? plan?.from : undefined;
}

const FIRST: ReadonlySet<string> = new Set(['今年', '年内', '今年内']);

/** “十四五”期间, 2021-2025年 */
const spansYears = (tokens: readonly Token[]): boolean =>
  tokens.findLast(({ years }) => years !== undefined)?.years?.from != null;

/** 2026年 alone; 到2026年, 2026年底 and 2024-2026年 say by when. */
function withinAYear(tokens: readonly Token[], text: string): boolean {
  const at = tokens.findLastIndex(({ years }) => years !== undefined);
  const [before, year] = [tokens[at - 1], tokens[at]];
  const ends = year !== undefined && '底末前'.includes(text.charAt(year.end - 1));
  return !ends && year?.years?.from === null && before?.kind !== 'basis' && before?.kind !== 'reach';
}

function tenseOf(
  before: Scope,
  segment: Segment,
  year: number | undefined,
  plan: PlanPeriod | undefined,
  text: string,
): Scope['tense'] {
  const ahead = year !== undefined && plan !== undefined && year >= plan.from;
  // 2026年产值突破40亿元,同比增长12%
  const comparable = before.tense === 'future' || (plan?.yearly === true && before.tense === 'open');
  if (segment.has('past') && looksBack(segment, ahead, comparable, text)) return 'past';
  if (year !== undefined && plan !== undefined) return ahead ? 'future' : 'past';
  if (segment.has('intent') || segment.has('plan-end')) return 'future';
  // 去年……。今年……
  return before.tense === 'past' && turnsToWhatIsDue(segment) ? 'open' : before.tense;
}

/** Whether what is past here is so for the next sentence: it was before, or a word says more than 仅有. */
const passesOn = (before: Scope, segment: Segment): boolean =>
  before.passesOn ||
  (segment.has('past') && segment.tokens.some(({ kind, word }) => kind === 'past' && !word?.here));

/** 今年, 三年新建, and 每年 at the head of a sentence: what follows is to be done. */
const turnsToWhatIsDue = (segment: Segment): boolean =>
  segment.has('this-year') ||
  (segment.has('quantity') && segment.tokens.some((_, at) => at < 2 && takesYears(segment.tokens, at))) ||
  (segment.after === 'sentence' && segment.tokens[0]?.kind === 'each-year');

/** Says that something has happened, and not that more is to be built on that. */
function looksBack({ tokens }: Segment, ahead: boolean, comparable: boolean, text: string): boolean {
  const builtOn = tokens.some(({ kind, end }) => kind === 'basis' && text.startsWith('上', end - 1));
  const intended = tokens.findLast(({ kind }) => kind === 'intent')?.start ?? -1;
  return (
    !builtOn &&
    tokens.some(
      ({ kind, start, end, word }) =>
        kind === 'past' &&
        // 已列入省重点的项目确保开工
        start > intended &&
        !(ahead && BACKWARD_ONLY_BEFORE_THE_PLAN.has(text.slice(start, end))) &&
        !(comparable && word?.compares),
    )
  );
}
