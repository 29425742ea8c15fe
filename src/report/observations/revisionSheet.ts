import type { Plan } from '../../plan/schema';
import type { Observation } from '../../series/observation';
import { type Revision, revisionLog } from '../../series/revisions';
import { inLanguage, type Language } from '../../wording/language';
import { column } from '../column';
import { CENTERED, NOTHING, NUMBERS, WORDS } from '../houseStyle';
import { decimalsOf, fixed, PERCENT } from '../numberFormats';
import type { SheetModel } from '../sheetModel';
import type { TableColumn } from '../tableColumns';
import { tableName } from '../tableName';
import { tableSheet } from '../tableSheet';
import { planTab } from '../tabName';
import { namesOf } from './namesOf';
import { STATE_LABELS } from './storeColumns';

const TEXT = {
  tab: { zh: '修订记录', en: 'Revisions' },
  title: { zh: ' 修订记录', en: ': revisions' },
  footer: { zh: '由“观测值”表整理而成。', en: 'Drawn up from the sheet of observations.' },
} as const;

interface RevisionRow extends Revision {
  readonly record: number;
}

/**
 * Which values were changed, from what to what, when and why: the latest first.
 *
 * @returns undefined while nothing was
 */
export function revisionSheet(
  plan: Plan,
  observations: readonly Observation[],
  { language }: { readonly language: Language },
): SheetModel | undefined {
  const rows = revisionLog(observations)
    .map((revision, index) => ({ ...revision, record: index + 1 }))
    .reverse();
  if (rows.length === 0) return undefined;
  return tableSheet(
    {
      id: `revisions:${plan.id}`,
      name: planTab(plan, TEXT.tab[language], language),
      table: tableName(`${plan.id}_revisions`),
      title: `${inLanguage(language, plan.title, plan.titleEn)}${TEXT.title[language]}`,
      verdict: {
        zh: `共 ${rows.length} 处修订。`,
        en: `${rows.length} revision${rows.length === 1 ? '' : 's'}.`,
      }[language],
      facts: [],
      columns: columns(plan, language),
      rows,
      frozen: 'name',
      footer: TEXT.footer[language],
      key: 'record',
    },
    language,
  );
}

function columns(plan: Plan, language: Language): TableColumn<RevisionRow>[] {
  const { nameOf, unitOf } = namesOf(plan, language);
  const decimals = ({ before, after }: RevisionRow) => fixed(decimalsOf([before.value, after.value]));
  const state = ({ state }: Observation) => (state ? STATE_LABELS[state][language] : NOTHING);
  return [
    column('record', { zh: '记录', en: 'Record' }, { zh: '修订的先后次序。', en: 'In order of time.' }, 7, {
      style: CENTERED,
      cell: ({ record }) => record,
    }),
    column('name', { zh: '指标名称', en: 'Indicator' }, { zh: '修订的指标。', en: 'What was revised.' }, 32, {
      style: WORDS,
      cell: ({ after }) =>
        after.region ? `${nameOf(after.indicator)} (${after.region})` : nameOf(after.indicator),
    }),
    column('period', { zh: '时期', en: 'Period' }, { zh: '数值所属时期。', en: 'Of the value.' }, 10, {
      style: { ...CENTERED, numberFormat: '@' },
      cell: ({ after }) => after.period,
    }),
    column('unit', { zh: '单位', en: 'Unit' }, { zh: '计量单位。', en: 'Unit of the values.' }, 8, {
      style: CENTERED,
      cell: ({ after }) => unitOf(after.indicator) ?? NOTHING,
    }),
    column('before', { zh: '原值', en: 'From' }, { zh: '修订之前的数值。', en: 'The value before.' }, 11, {
      style: NUMBERS,
      cell: ({ before }) => before.value,
      numberFormat: decimals,
    }),
    column('after', { zh: '新值', en: 'To' }, { zh: '修订之后的数值。', en: 'The value after.' }, 11, {
      style: NUMBERS,
      cell: ({ after }) => after.value,
      numberFormat: decimals,
    }),
    column('change', { zh: '变动幅度', en: 'Change' }, { zh: '新值÷原值-1。', en: 'To / from - 1.' }, 10, {
      style: NUMBERS,
      cell: ({ before, after }) => (before.value > 0 ? after.value / before.value - 1 : NOTHING),
      numberFormat: () => `+${PERCENT};-${PERCENT};${PERCENT}`,
    }),
    column(
      'states',
      { zh: '数据状态', en: 'State' },
      { zh: '由何种状态改为何种状态。', en: 'From and to.' },
      22,
      {
        style: CENTERED,
        cell: ({ before, after }) => `${state(before)} → ${state(after)}`,
      },
    ),
    column('reported', { zh: '报告日期', en: 'Reported' }, { zh: '修订上报的日期。', en: 'When.' }, 12, {
      style: { ...CENTERED, numberFormat: '@' },
      cell: ({ after }) => after.reported ?? NOTHING,
    }),
    column('note', { zh: '原因', en: 'Why' }, { zh: '修订的原因。', en: 'Why it was revised.' }, 36, {
      style: WORDS,
      cell: ({ after }) => after.note ?? NOTHING,
    }),
  ];
}
