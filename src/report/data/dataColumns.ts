import type { Bilingual } from '../../wording/language';

/** Headers of the data sheet, which the formulas of the reports refer to. */
export const DATA_HEADERS = {
  number: { zh: '序号', en: 'No.' },
  name: { zh: '指标名称', en: 'Indicator' },
  region: { zh: '地区', en: 'Region' },
  period: { zh: '时期', en: 'Period' },
  current: { zh: '当期值', en: 'Value' },
  toDate: { zh: '本年累计', en: 'Year to date' },
  state: { zh: '数据状态', en: 'State' },
  reported: { zh: '报告日期', en: 'Reported' },
  source: { zh: '来源', en: 'Source' },
  note: { zh: '说明', en: 'Note' },
  key: { zh: '查找键', en: 'Key' },
  series: { zh: '序列', en: 'Series' },
  month: { zh: '月序', en: 'Month no.' },
} as const satisfies Record<string, Bilingual>;

export type DataColumn = keyof typeof DATA_HEADERS;
