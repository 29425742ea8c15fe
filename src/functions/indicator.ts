import { indicatorNumbered, NUMBER, PLAN, planNamed } from './catalogue';
import { CellProblem, missing } from './cellProblem';
import { FIELD_CHOICES, type Field, fieldOf } from './indicatorFields';
import { perElement } from './perElement';
import { choice, number, text } from './readers';
import type { Parameter } from './signature';

const FIELD: Parameter = {
  name: 'field',
  title: { zh: '字段', en: 'Field' },
  description: {
    zh: '名称、单位、维度、口径、方向、属性、基数、基期、目标、目标期、比较方式、目标类型、增长、参照',
    en: Object.keys(FIELD_CHOICES).join(', '),
  },
};

export const indicator = perElement<[string, number, Field | undefined]>(
  {
    name: 'INDICATOR',
    group: 'plan',
    summary: { zh: '一个指标的一项内容', en: 'One field of an indicator' },
    details: {
      zh: '字段可用中文或英文。目标与目标期取最后一期（调整过的取调整后）；区间目标取先到的一端。文件未写明为 #N/A。',
      en: 'Fields may be named in Chinese or English. Target and target period are the last stated, revised ones first; of an interval the bound reached first. #N/A where the document does not say.',
    },
    examples: [
      {
        formula: 'POLICY.INDICATOR("luquan-2021-2025", 6, "基数")',
        result: '228',
        how: { zh: '表1 第 6 行', en: 'table 1, row 6' },
      },
    ],
    source: { zh: '随附目录', en: 'The catalogue that comes with the add-in' },
  },
  [text(PLAN), number(NUMBER), choice(FIELD, FIELD_CHOICES, undefined)],
  (plan, at, field) => {
    const found = indicatorNumbered(planNamed(plan), at);
    if (field === undefined) throw missing(FIELD);
    const value = fieldOf(found, field);
    if (value !== undefined) return value;
    throw new CellProblem('#N/A', {
      zh: `文件没有写明“${found.name}”的${FIELD_CHOICES[field][0]}`,
      en: `the document does not state the ${field} of "${found.nameEn ?? found.name}"`,
    });
  },
);
