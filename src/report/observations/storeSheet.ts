import type { Plan } from '../../plan/schema';
import type { Observation } from '../../series/observation';
import { inLanguage, type Language } from '../../wording/language';
import { decimalsOf } from '../numberFormats';
import type { SheetModel } from '../sheetModel';
import { tableName } from '../tableName';
import { tableSheet } from '../tableSheet';
import { planTab } from '../tabName';
import { storeColumns } from './storeColumns';

const TEXT = {
  tab: { zh: '观测值', en: 'Observations' },
  title: { zh: ' 观测值', en: ': observations' },
  footer: {
    zh: '观测值只增不改：更正是同一指标同一时期的又一条记录，报告日期在后。',
    en: 'Observations are added, never overwritten: a correction is one more record, reported later.',
  },
} as const;

export function storeSheetId(plan: Plan): string {
  return `observations:${plan.id}`;
}

/**
 * All observations of a plan as a long table: the database that lives in the workbook, so that a file mailed to a
 * colleague is complete. `readStoreSheet` reads it back.
 */
export function storeSheet(
  plan: Plan,
  observations: readonly Observation[],
  { language }: { readonly language: Language },
): SheetModel {
  const decimals = new Map<Observation['indicator'], number>();
  for (const { indicator, value } of observations)
    decimals.set(indicator, Math.max(decimals.get(indicator) ?? 0, decimalsOf([value])));
  return tableSheet(
    {
      id: storeSheetId(plan),
      name: planTab(plan, TEXT.tab[language], language),
      table: tableName(`${plan.id}_observations`),
      title: `${inLanguage(language, plan.title, plan.titleEn)}${TEXT.title[language]}`,
      verdict: verdict(observations, language),
      facts: [],
      columns: storeColumns(plan, language, (indicator) => decimals.get(indicator) ?? 0),
      rows: observations.map((observation, index) => ({ ...observation, record: index + 1 })),
      frozen: 'name',
      footer: TEXT.footer[language],
      key: 'record',
    },
    language,
  );
}

function verdict(observations: readonly Observation[], language: Language): string {
  const periods = observations.map(({ period }) => period).toSorted();
  const range = periods.length > 0 ? `${periods[0]} – ${periods.at(-1)}` : '—';
  const revised = observations.filter(({ state }) => state === 'revised').length;
  return {
    zh: `共 ${observations.length} 条记录，时期 ${range}，其中修订 ${revised} 条。`,
    en: `${observations.length} records, ${range}, ${revised} of them revisions.`,
  }[language];
}
