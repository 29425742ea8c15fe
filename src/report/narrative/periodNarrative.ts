import { nameOf } from '../../assessment/names';
import { inLanguage } from '../../wording/language';
import type { StatusCode } from '../../wording/status';
import { attentionOrder, statusCounts, statusesOf, statusWord, unitsOf } from '../parts/order';
import { periodTitle } from '../parts/periodNames';
import type { ReportContext } from '../parts/reportContext';
import { hasData, type ReportRow } from '../parts/reportRow';
import { reproduction } from '../parts/reproduction';
import type { StatusChange } from '../parts/statusChanges';
import { chinese } from './chinese';
import { english } from './english';
import type { Narrative } from './narrative';

const PHRASES = { zh: chinese, en: english } as const;

const HEADINGS = {
  overall: { zh: '总体情况', en: 'Overall' },
  good: { zh: '进展较好的指标', en: 'Doing well' },
  attention: { zh: '需要关注的指标', en: 'Needing attention' },
  changes: { zh: '较上期变化', en: 'Changes since the last report' },
  missing: { zh: '数据情况', en: 'Data' },
} as const;

/** As many as a reader takes in at once. */
const MOST_NAMED = 5;

/** The text of a monthly or quarterly report: counts, best and worst with their numbers, changes. No causes: the numbers know none. */
export function periodNarrative(
  title: string,
  context: ReportContext,
  rows: readonly ReportRow[],
  changes: readonly StatusChange[],
): Narrative {
  const { language } = context;
  const sections = [
    { key: 'overall', paragraphs: [overall(context, rows)] },
    { key: 'good', paragraphs: best(rows).map((row) => end(PHRASES[language].standing(row), context)) },
    {
      key: 'attention',
      paragraphs: attentionOrder(rows)
        .slice(0, MOST_NAMED * 2)
        .map((row) => attention(row, context)),
    },
    { key: 'changes', paragraphs: changed(changes, context) },
    { key: 'missing', paragraphs: missing(rows, context) },
  ] as const;
  return {
    title,
    sections: sections
      .filter(({ paragraphs }) => paragraphs.length > 0)
      .map(({ key, paragraphs }) => ({ heading: HEADINGS[key][language], paragraphs })),
    foot: reproduction(context),
  };
}

const end = (sentence: string, { language }: ReportContext) => `${sentence}${language === 'zh' ? '。' : '.'}`;

function overall(context: ReportContext, rows: readonly ReportRow[]): string {
  const { plan, period, language } = context;
  const when = periodTitle(period, language);
  const title = inLanguage(language, plan.title, plan.titleEn);
  const reported = rows.filter(hasData).length;
  const counts = statusCounts(rows);
  const listed = statusesOf(context).flatMap(({ code }): [string, number][] => {
    const count = counts.get(code);
    return count === undefined || code === 'no-data' ? [] : [[code, count]];
  });
  if (language === 'zh') {
    const words = listed.map(([status, count]) => `${statusWord(status, context)}${count}项`).join('，');
    return `截至${when}，《${title}》${rows.length}项目标中，${reported}项有数据${words === '' ? '' : `，其中${words}`}。`;
  }
  const words = listed
    .map(([status, count]) => `${count} ${statusWord(status, context).toLowerCase()}`)
    .join(', ');
  return `As of ${when}, ${reported} of the ${rows.length} targets of the ${title} have data${words === '' ? '' : `: ${words}`}.`;
}

/** Furthest ahead first; what is achieved counts as ahead. */
function best(rows: readonly ReportRow[]): ReportRow[] {
  const good: readonly string[] = ['achieved', 'ahead'] satisfies StatusCode[];
  return rows
    .filter(({ assessment: { record } }) => good.includes(record.status) && record.lead !== null)
    .toSorted((a, b) => (b.assessment.record.lead ?? 0) - (a.assessment.record.lead ?? 0))
    .slice(0, MOST_NAMED);
}

function attention(row: ReportRow, context: ReportContext): string {
  const { language } = context;
  const status = statusWord(row.assessment.record.status, context);
  const need = PHRASES[language].need(row);
  const units = unitsOf(row, language);
  if (language === 'zh') {
    const unit = units === undefined ? '' : `责任单位：${units}。`;
    return `${PHRASES[language].standing(row)}，判为“${status}”${need === '' ? '' : `；${need}`}。${unit}`;
  }
  const unit = units === undefined ? '' : ` Responsible: ${units}.`;
  return `${PHRASES[language].standing(row)}. Verdict: ${status.toLowerCase()}${need === '' ? '' : `; ${need}`}.${unit}`;
}

function changed(changes: readonly StatusChange[], context: ReportContext): string[] {
  const { language } = context;
  return (['down', 'up'] as const).flatMap((way) => {
    const those = changes.filter((change) => change.way === way);
    if (those.length === 0) return [];
    const listed = those.map(({ row, before }) => {
      const [from, to] = [before, row.assessment.record.status].map((status) => statusWord(status, context));
      const name = nameOf(row.assessment, language);
      return language === 'zh'
        ? `${name}由“${from}”变为“${to}”`
        : `${name} from ${from?.toLowerCase()} to ${to?.toLowerCase()}`;
    });
    if (language === 'zh')
      return [`${way === 'up' ? '好转' : '转差'}${those.length}项：${listed.join('；')}。`];
    return [`${way === 'up' ? 'Improved' : 'Worse'} (${those.length}): ${listed.join('; ')}.`];
  });
}

function missing(rows: readonly ReportRow[], context: ReportContext): string[] {
  const { language } = context;
  const without = rows.filter((row) => !hasData(row));
  if (without.length === 0) return [];
  const names = without.slice(0, MOST_NAMED).map((row) => nameOf(row.assessment, language));
  const more = without.length > names.length;
  if (language === 'zh') return [`尚有${without.length}项没有数据：${names.join('、')}${more ? '等' : ''}。`];
  return [`Without data so far (${without.length}): ${names.join(', ')}${more ? ' and others' : ''}.`];
}
