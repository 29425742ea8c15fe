import type { Bilingual } from '../../wording/language';
import {
  COMPARATOR_LABELS,
  CONVENTION_LABELS,
  DIRECTION_LABELS,
  DUTY_LABELS,
  KIND_LABELS,
  MEASURE_LABELS,
  NATURE_LABELS,
} from '../labels';
import { choice, DATE, FLAG, type Format, LIST, NUMBER, NUMBERS, PERIOD, records, TEXT } from './formats';

/** A column of a plan kept in a sheet: which field it holds, under which header, in which form. */
export interface Column {
  /** The field's path in its record: `baseline.value`. */
  readonly key: string;
  readonly header: Bilingual;
  readonly format: Format;
  /** The table cannot be read without this column, nor the head of a plan without this field. */
  readonly required?: true;
}

const column = (key: string, zh: string, en: string, format: Format = TEXT): Column => ({
  key,
  header: { zh, en },
  format,
});
const required = (key: string, zh: string, en: string, format: Format = TEXT): Column => ({
  ...column(key, zh, en, format),
  required: true,
});

const PLACES = records(
  [{ key: 'section' }, { key: 'words' }],
  '“章节 | 原文短语”，一处一行',
  '"section | words", one place a line',
);

const HISTORY = records(
  [
    { key: 'period' },
    { key: 'value', number: true },
    { key: 'unit' },
    { key: 'of' },
    { key: 'ofEn' },
    { key: 'place.section' },
    { key: 'place.words' },
  ],
  '“时期 | 数值 | 单位 | 内容 | 英文 | 章节 | 原文短语”，一条一行',
  '"period | value | unit | of what | in English | section | words", one value a line',
);

/** The head of a plan: one field a row, its name in the first column and its content in the second. */
export const PLAN_FIELDS: readonly Column[] = [
  required('id', '规划代号', 'Plan id'),
  required('title', '规划名称', 'Title'),
  column('titleEn', '英文名称', 'Title in English'),
  required('issuer', '发布机构', 'Issuer'),
  column('issuerEn', '发布机构英文名', 'Issuer in English'),
  required('region', '地区', 'Region'),
  column('regionEn', '地区英文名', 'Region in English'),
  column('documentNumber', '文号', 'Document number'),
  column('published', '发布日期', 'Published', DATE),
  column('draft', '征求意见稿', 'Draft', FLAG),
  required('start', '规划起始', 'Start', PERIOD),
  required('end', '规划截止', 'End', PERIOD),
  required('source', '文件来源', 'Source'),
];

/** What a row says about its indicator; stated in the indicator's first row, blank or the same in the others. */
export const INDICATOR_COLUMNS: readonly Column[] = [
  required('number', '序号', 'No.', NUMBER),
  required('name', '指标', 'Indicator'),
  column('nameEn', '指标英文名', 'Indicator in English'),
  column('unit', '单位', 'Unit'),
  column('unitEn', '单位英文', 'Unit in English'),
  column('category', '维度', 'Dimension'),
  column('categoryEn', '维度英文', 'Dimension in English'),
  column('measure', '口径', 'Measure', choice(MEASURE_LABELS)),
  required('direction', '方向', 'Direction', choice(DIRECTION_LABELS)),
  column('nature', '指标属性', 'Nature', choice(NATURE_LABELS)),
  column('baseline.period', '基期', 'Base period', PERIOD),
  column('baseline.value', '基数', 'Baseline', NUMBER),
  column('baseline.comparator', '基数比较', 'Baseline comparator', choice(COMPARATOR_LABELS)),
  column('baseline.place.section', '基数章节', 'Baseline section'),
  column('baseline.place.words', '基数原文短语', 'Baseline words'),
  column('history', '历史数据', 'Earlier values', HISTORY),
  column('lead', '牵头单位', 'Lead', LIST),
  column('responsible', '责任单位', 'Responsible', LIST),
  column('partOf', '所属指标序号', 'Part of No.', NUMBER),
  column('comprises', '包含类别', 'Comprises', LIST),
  column('note', '指标备注', 'Indicator note'),
  column('noteEn', '指标备注英文', 'Indicator note in English'),
];

/** What a row says about its target; `value` is the lower end where `valueHigh` is filled. */
export const TARGET_COLUMNS: readonly Column[] = [
  required('target.kind', '目标类型', 'Target kind', choice(KIND_LABELS)),
  column('target.name', '目标名称', 'Target name'),
  column('target.nameEn', '目标英文名', 'Target name in English'),
  column('target.from', '目标起始', 'Target from', PERIOD),
  column('target.period', '目标期', 'Target period', PERIOD),
  column('target.periodFromPlan', '期限随规划', 'Period of the plan', FLAG),
  required('target.comparator', '比较', 'Comparator', choice(COMPARATOR_LABELS)),
  column('target.value', '目标', 'Target', NUMBER),
  column('target.valueHigh', '目标上限', 'Target up to', NUMBER),
  column('target.reference', '比较对象', 'Compared with'),
  column('target.referenceEn', '比较对象英文', 'Compared with, in English'),
  column('target.growth.printed', '公布增长', 'Growth as printed'),
  column('target.growth.value', '公布增长数值', 'Growth', NUMBER),
  column('target.growth.convention', '增长口径', 'Growth convention', choice(CONVENTION_LABELS)),
  column('target.growth.inferred', '口径为推定', 'Convention inferred', FLAG),
  required('target.places', '出处', 'Places', PLACES),
  column('target.conflict', '前后不一', 'Conflict'),
  column('target.conflictEn', '前后不一英文', 'Conflict in English'),
  column('target.revisedFrom', '修订自', 'Revised from', PERIOD),
  column('target.note', '目标备注', 'Target note'),
  column('target.noteEn', '目标备注英文', 'Target note in English'),
];

export const RESPONSIBILITY_COLUMNS: readonly Column[] = [
  required('seq', '任务序号', 'Task No.', NUMBER),
  column('group', '任务类别', 'Group'),
  required('task', '主要任务', 'Task'),
  required('lead', '牵头单位', 'Lead', LIST),
  required('responsible', '责任单位', 'Responsible', LIST),
  column('indicators', '相关指标序号', 'Indicator Nos.', NUMBERS),
  column('note', '备注', 'Note'),
  column('noteEn', '备注英文', 'Note in English'),
];

export const DUTY_COLUMNS: readonly Column[] = [
  required('kind', '监测职责', 'Duty', choice(DUTY_LABELS)),
  required('what', '内容', 'What'),
  column('whatEn', '内容英文', 'What, in English'),
  column('subjects', '监测对象', 'Subjects', LIST),
  column('indicators', '相关指标序号', 'Indicator Nos.', NUMBERS),
  column('units', '单位', 'Units', LIST),
  required('place.section', '章节', 'Section'),
  required('place.words', '原文短语', 'Words'),
];
