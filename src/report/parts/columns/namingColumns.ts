import { nameOf, regionOf } from '../../../assessment/names';
import { inLanguage } from '../../../wording/language';
import { column } from '../../column';
import { CENTERED, NOTHING, WORDS } from '../../houseStyle';
import type { ReportContext } from '../reportContext';
import type { ReportColumn } from './reportColumn';

/** What is measured, for whom. */
export function namingColumns({ language, plan }: ReportContext): ReportColumn[] {
  return [
    column('number', { zh: '序号', en: 'No.' }, { zh: '规划中的指标编号。', en: 'Number in the plan.' }, 5, {
      style: CENTERED,
      cell: ({ subject }) => {
        const number = subject.split('|')[0] as string;
        return number.includes('.') ? number : Number(number);
      },
    }),
    column(
      'name',
      { zh: '指标名称', en: 'Indicator' },
      { zh: '指标。', en: 'What is measured.' },
      language === 'zh' ? 24 : 34,
      {
        style: WORDS,
        cell: ({ assessment }) => nameOf(assessment, language),
      },
    ),
    column(
      'region',
      { zh: '地区', en: 'Region' },
      { zh: '数据所属地区。', en: 'The region reported on.' },
      11,
      {
        style: WORDS,
        cell: ({ assessment }) => regionOf(assessment, plan, language),
      },
    ),
    column(
      'unit',
      { zh: '单位', en: 'Unit' },
      { zh: '计量单位。', en: 'The unit of the values.' },
      language === 'zh' ? 6 : 11,
      {
        style: { ...CENTERED, wrap: true },
        cell: ({ assessment: { indicator } }) =>
          inLanguage(language, indicator.unit, indicator.unitEn) ?? NOTHING,
      },
    ),
  ];
}
