import type { Plan } from '../../plan/schema';
import { type Bilingual, inLanguage, type Language } from '../../wording/language';
import { column } from '../column';
import { CENTERED, NOTHING } from '../houseStyle';
import type { ReportColumn } from '../parts/columns/reportColumn';
import type { ReportRow } from '../parts/reportRow';

export const CATEGORY_HEADER: Bilingual = { zh: '类别', en: 'Category' };

/** Whether the document groups its indicators at all. */
export const hasCategories = (plan: Plan): boolean =>
  plan.indicators.some(({ category }) => category !== undefined);

/** The group in which the document lists the row's indicator. */
export function categoryOf({ assessment: { indicator } }: ReportRow, language: Language): string {
  return inLanguage(language, indicator.category, indicator.categoryEn) ?? NOTHING;
}

/** The column by which the summary counts. */
export function categoryColumn(language: Language): ReportColumn {
  return column(
    'category',
    CATEGORY_HEADER,
    { zh: '文件划分的指标类别。', en: 'The group in which the document lists the indicator.' },
    language === 'zh' ? 9 : 13,
    { style: { ...CENTERED, wrap: true }, cell: (row) => categoryOf(row, language) },
  );
}
