import { tableName } from '../tableName';
import { tabRegion } from '../tabName';
import type { ReportContext } from './reportContext';

/** The sheets beside the table of a report, as their tabs say it. */
const PARTS = {
  attention: { zh: '关注', en: 'focus' },
  charts: { zh: '图', en: 'charts' },
  text: { zh: '文字', en: 'text' },
  data: { zh: '数据', en: 'data' },
  scores: { zh: '考核', en: 'scores' },
} as const;

type ReportPart = keyof typeof PARTS;

type Named = Pick<ReportContext, 'plan' | 'period' | 'kind' | 'language'>;

/** The id of a sheet of a report: reports of several kinds on one period keep apart. */
export function reportId({ plan, period, kind }: Named, part?: ReportPart): string {
  return `${kind.key}${part ? `-${part}` : ''}:${plan.id}:${period}`;
}

/** The name of a table of a report; the main one has no part. */
export function reportTableName({ plan, period, kind }: Named, part?: string): string {
  return tableName(`${plan.id}_${kind.key}_${part ? `${part}_` : ''}${period}`);
}

/**
 * The tab of a sheet of a report: region, period and what it is; the kind only where the period does not tell it. All
 * tabs of a report shorten the region alike.
 *
 * @example reportTab(monthlyOf2023June, 'charts') // "石家庄市鹿泉区 2023-06 图"; of the mid-term review "… 2023-06 中期图"
 */
export function reportTab(context: Named, part?: ReportPart): string {
  const { plan, period, language } = context;
  const words = [undefined, ...(Object.keys(PARTS) as ReportPart[])].map(
    (one) => tabWord(context, one).length,
  );
  const room = Math.max(...words) + period.length + 2;
  return `${tabRegion(plan, room, language)} ${period} ${tabWord(context, part)}`;
}

function tabWord({ kind, language }: Named, part: ReportPart | undefined): string {
  const word = kind.word[language];
  if (part === undefined) return word;
  const prefix = kind.isUsual ? '' : language === 'zh' ? word : `${word} `;
  return prefix + PARTS[part][language];
}
