import { readYear, type Years } from './readYear';
import type { Token } from './tokenise';

/** First and last year of a plan. */
export interface PlanPeriod {
  readonly from: number;
  readonly to: number;
}

/** The title stands in the first lines, and so does the date. */
const HEAD = 2000;
const TITLE = 200;
/** How far after “十四五” the word 规划 may stand in a title. */
const TITLE_REACH = 16;
const KINDS_OF_PLAN = ['规划', '计划', '方案', '纲要', '意见', '行动'];
const LONGEST_PLAN = 15;

/**
 * The years that a plan covers: the span that its title names, else up to the year that it most often looks ahead to.
 *
 * @example planPeriodOf(tokenise(text), text) // of 某市科技创新三年行动计划(2018-2020年): { from: 2018, to: 2020 }
 * @returns undefined where the text names no year
 */
export function planPeriodOf(tokens: readonly Token[], text: string): PlanPeriod | undefined {
  const head = text.slice(0, HEAD);
  return titlePeriod(head) ?? titleYear(head) ?? periodAhead(tokens, text) ?? onlyYear(tokens);
}

function titlePeriod(head: string): PlanPeriod | undefined {
  for (let at = 0; at < head.length; at++) {
    const years = readYear(head, at);
    if (years === undefined) continue;
    if (years.from !== null && namesPlan(head, at, years)) return { from: years.from, to: years.to };
    at = years.end - 1;
  }
  return undefined;
}

const LONGEST_TITLE = 40;
const KINDS_OF_YEARLY_PLAN = /(?:工作报告|工作要点|计划|目标任务|重点工作|任务清单|责任分解)/u;

/** 某县2026年科技工作要点: one year, in a title of its own line. */
function titleYear(head: string): PlanPeriod | undefined {
  for (const line of head.slice(0, TITLE).split('\n').slice(0, 4)) {
    if (line.length > LONGEST_TITLE || !KINDS_OF_YEARLY_PLAN.test(line)) continue;
    const at = line.search(/\d{4}年(?!\d)/u);
    const years = at < 0 || '到至前'.includes(line.charAt(at - 1) || '-') ? undefined : readYear(line, at);
    if (years?.from === null) return { from: years.to, to: years.to };
  }
  return undefined;
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
  const ahead = tokens.flatMap(({ years, start }) =>
    years &&
    years.to - (years.from ?? years.to) <= LONGEST_PLAN &&
    '到至'.includes(text.charAt(start - 1) || '。')
      ? [years]
      : [],
  );
  const to = mostFrequent(ahead.map((years) => years.to));
  if (to === undefined) return undefined;
  const dated = tokens.find(({ years, start }) => start < HEAD && years?.from === null && years.to < to);
  const span = ahead.find((years) => years.to === to && years.from !== null);
  return { from: dated?.years?.to ?? span?.from ?? to, to };
}

function onlyYear(tokens: readonly Token[]): PlanPeriod | undefined {
  const year = mostFrequent(tokens.flatMap(({ years }) => (years ? [years.to] : [])));
  return year === undefined ? undefined : { from: year, to: year };
}

function mostFrequent(years: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0]?.[0];
}
