import type { ReportDesign } from '../parts/periodReport';
import { assessmentSheet } from './assessmentSheet';

/** 年度考核 */
export const ANNUAL: ReportDesign = {
  tab: { zh: '年度', en: 'annual' },
  title: { zh: '年度考核', en: 'Annual assessment' },
  sheets: (context, rows, report) => [assessmentSheet(context, rows, report)],
};
