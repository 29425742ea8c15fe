import { readYear, type Years } from './readYear';
import type { Token } from './tokens/token';

/** First and last year of a plan. */
export interface PlanPeriod {
  readonly from: number;
  readonly to: number;
  /** Made for this one year, as its title says: what is new in it is new in the year. */
  readonly yearly: boolean;
}

/** The title stands in the first lines, and so does the date. */
const HEAD = 2000;
const TITLE = 200;
/** How far after “十四五” the word 规划 may stand in a title. */
const TITLE_REACH = 16;
const KINDS_OF_PLAN = ['规划', '计划', '方案', '纲要', '意见', '行动'];
const LONGEST_PLAN = 15;

/**
 * The years that a plan covers: the span or the one year that its title names, whichever stands first (a plan of one year
 * names longer plans too), else so many years from a year on, else up to the year that it most often looks ahead to.
 *
 * @example planPeriodOf(tokenise(text), text) // of 某市科技创新三年行动计划(2018-2020年): from 2018, to 2020
 * @returns undefined where the text names no year
 */
export function planPeriodOf(tokens: readonly Token[], text: string): PlanPeriod | undefined {
  const head = text.slice(0, HEAD);
  const [span, year] = [titlePeriod(head), titleYear(head)];
  const titled = span && year ? (year.at < span.at ? year : span) : (span ?? year);
  const own = titled?.period ?? yearsFrom(head) ?? periodAhead(tokens, text);
  return own ?? citedPeriod(head)?.period ?? onlyYear(tokens, text);
}

/** 今年，…: a document of one year that does not print which. */
const SPEAKS_OF_THIS_YEAR = /今年|本年度|20[x×*]{2}年/u;
const OPENING = 240;

/** Whether a text without any year is of the year in which it was written. */
export const isOfThisYear = (text: string): boolean => SPEAKS_OF_THIS_YEAR.test(text.slice(0, OPENING));

/** “十五五”村庄发展规划 is a document; the “十五五”规划期 is not. */
export const namesAPlan = ({ from, end }: Years, text: string): boolean =>
  from !== null && /^[^。,;、:\n]{0,12}?(?:规划|纲要)(?!期|末)/u.test(text.slice(end, end + 16));

/** What a title says, and where. */
interface Titled {
  readonly at: number;
  readonly period: PlanPeriod;
}

const titlePeriod = (head: string): Titled | undefined => spanIn(head, (at) => !isCited(head, at));

/** Of a document that carries out another, and names no year of its own. */
const citedPeriod = (head: string): Titled | undefined => spanIn(head, (at) => isCited(head, at));

function spanIn(head: string, counts: (at: number) => boolean): Titled | undefined {
  for (let at = 0; at < head.length; at++) {
    const years = readYear(head, at);
    if (years === undefined) continue;
    if (years.from !== null && counts(at) && namesPlan(head, at, years))
      return { at, period: { from: years.from, to: years.to, yearly: false } };
    at = years.end - 1;
  }
  return undefined;
}

/** 贯彻落实《…规划纲要(2021-2035年)》实施方案: the years of the document that is carried out. */
function isCited(head: string, at: number): boolean {
  const open = head.lastIndexOf('《', at);
  if (open < 0 || head.slice(open, at).includes('》')) return false;
  return /(?:贯彻|落实|根据|依据|按照|对照|遵照)[^《》。,;将]{0,8}(?<!制定|制订|编制|印发)$/u.test(
    head.slice(Math.max(0, open - 12), open),
  );
}

/** 2026年, and within a few words what only a document of its own is called: 2026年全市科技工作要点. */
const YEARLY_TITLE =
  /(?<![到至前\-~〔\d])\d{4}年(?![\d底末前初起]|.月)[^。,;:!?\n五]{0,24}?(?:工作报告|要点|计划|任务|重点工作|责任分解|意见|方案|安排|实事|思路|打算)/u;
/** 政府工作报告, and in the next line when it was given. */
const REPORT_AND_DATE = /工作报告[^。,;]{0,40}?\d{4}年\d{1,2}月/u;

function titleYear(head: string): Titled | undefined {
  const title = head.slice(0, TITLE);
  const found = YEARLY_TITLE.exec(title) ?? REPORT_AND_DATE.exec(title);
  if (!found) return undefined;
  const at = title.slice(found.index).search(/\d{4}年/u) + found.index;
  const year = readYear(title, at)?.to;
  return year === undefined ? undefined : { at, period: { from: year, to: year, yearly: true } };
}

/** 2022年起5年内, 从2023年起用三年时间 */
const FROM_A_YEAR = /(\d{4})年(?:开始|起)[,，]?[^。,;\d]{0,6}?([三四五六3-6])年/u;

function yearsFrom(head: string): PlanPeriod | undefined {
  const found = FROM_A_YEAR.exec(head);
  const from = Number(found?.[1]);
  const years = '三四五六'.indexOf(found?.[2] ?? '-') + 3;
  const long = years >= 3 ? years : Number(found?.[2]);
  return found ? { from, to: from + long - 1, yearly: false } : undefined;
}

/** (2018-2020年) in brackets, or “十四五” shortly before 规划. */
function namesPlan(head: string, at: number, years: Years): boolean {
  const inFigures = head.charAt(at) >= '0' && head.charAt(at) <= '9';
  if (inFigures) {
    const bracketed = head.charAt(at - 1) === '(' && head.charAt(years.end) === ')';
    return bracketed || (at < TITLE && '\n )'.includes(head.charAt(years.end)));
  }
  const after = head.slice(years.end, years.end + TITLE_REACH);
  return KINDS_OF_PLAN.some((word) => after.includes(word)) && !/[。，,；;时期]/.test(after.slice(0, 6));
}

/** 到2025年, again and again; from the year of the document, where its head names one. */
function periodAhead(tokens: readonly Token[], text: string): PlanPeriod | undefined {
  const ahead: Years[] = [];
  for (const { years, start } of tokens) {
    if (years === undefined || years.to - (years.from ?? years.to) > LONGEST_PLAN) continue;
    if ('到至'.includes(text.charAt(start - 1) || '。')) ahead.push(years);
  }
  const to = mostFrequent(ahead);
  if (to === undefined) return undefined;
  const dated = tokens.find(({ years, start }) => start < HEAD && years?.from === null && years.to < to);
  const span = ahead.find((years) => years.to === to && years.from !== null);
  return { from: dated?.years?.to ?? span?.from ?? dateOf(text, to) ?? to, to, yearly: false };
}

/** 2018-02-14, the date of a page. */
function dateOf(text: string, before: number): number | undefined {
  const year = Number(/(?<!\d)(20\d\d)[-/]\d{1,2}[-/]\d{1,2}/u.exec(text.slice(0, HEAD))?.[1]);
  return year < before ? year : undefined;
}

/** Of a text that speaks of 今年 only: not the years of the plans that it mentions. */
function onlyYear(tokens: readonly Token[], text: string): PlanPeriod | undefined {
  const undated = isOfThisYear(text);
  const named: Years[] = [];
  for (const { years } of tokens) {
    if (years !== undefined && !(undated && namesAPlan(years, text))) named.push(years);
  }
  const year = mostFrequent(named);
  if (year === undefined) return undefined;
  const later = mostFrequent(named.filter(({ to }) => to > year && to <= year + LONGEST_PLAN));
  const often = (which: number | undefined): number => named.filter(({ to }) => to === which).length;
  // 2025年35家、2026年40家, again and again: a plan by years.
  const to = later !== undefined && often(later) * 2 >= often(year) ? later : year;
  const from = named.find((years) => years.to === year)?.from ?? year;
  return { from, to, yearly: from === to };
}

/** The last year of what is named most often; of several, the latest. */
function mostFrequent(named: readonly Years[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { to } of named) counts.set(to, (counts.get(to) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0];
}
