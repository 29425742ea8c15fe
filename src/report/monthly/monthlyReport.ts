import type { ReportDesign } from '../parts/periodReport';

/** 月报 */
export const MONTHLY: ReportDesign = {
  tab: { zh: '月报', en: 'monthly' },
  title: { zh: '重点指标月报', en: 'Monthly report on key targets' },
};
