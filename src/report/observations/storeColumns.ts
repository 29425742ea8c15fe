import type { Plan } from '../../plan/schema';
import type { Observation } from '../../series/observation';
import type { Bilingual, Language } from '../../wording/language';
import { column } from '../column';
import { CENTERED, NOTHING, NUMBERS, WORDS } from '../houseStyle';
import { fixed } from '../numberFormats';
import type { Style } from '../sheetModel';
import type { TableColumn } from '../tableColumns';
import { namesOf } from './namesOf';

/** An observation with its number in the history: none is ever taken out, so that the number stays its own. */
export interface StoredObservation extends Observation {
  readonly record: number;
}

type Column = TableColumn<StoredObservation>;

const BASIS_LABELS: Readonly<Record<Observation['basis'], Bilingual>> = {
  current: { zh: '当期', en: 'current' },
  cumulative: { zh: '累计', en: 'cumulative' },
};

export const STATE_LABELS: Readonly<Record<NonNullable<Observation['state']>, Bilingual>> = {
  preliminary: { zh: '初步', en: 'preliminary' },
  revised: { zh: '修订', en: 'revised' },
  final: { zh: '最终', en: 'final' },
};

/** As text, for Excel would make a date of 2023-06. */
const AS_TEXT: Style = { ...CENTERED, numberFormat: '@' };

/** The columns of the store; each but the named ones is a field of an observation. */
export function storeColumns(
  plan: Plan,
  language: Language,
  decimalsOf: (indicator: Observation['indicator']) => number,
): Column[] {
  const { nameOf, unitOf } = namesOf(plan, language);
  return [
    column(
      'record',
      { zh: '记录', en: 'Record' },
      { zh: '记录编号，只增不改。', en: 'Number of the record; records are added, never changed.' },
      7,
      { style: CENTERED, cell: ({ record }) => record },
    ),
    column(
      'indicator',
      { zh: '序号', en: 'No.' },
      { zh: '文件中的指标编号。', en: 'The number that the document gives the indicator.' },
      8,
      { style: { ...CENTERED, wrap: true }, cell: ({ indicator }) => indicator },
    ),
    column(
      'name',
      { zh: '指标名称', en: 'Indicator' },
      { zh: '文件中的指标。', en: 'What is measured.' },
      32,
      { style: WORDS, cell: ({ indicator }) => nameOf(indicator) },
    ),
    column(
      'period',
      { zh: '时期', en: 'Period' },
      { zh: '2023、2023-Q2 或 2023-06。', en: '2023, 2023-Q2 or 2023-06.' },
      10,
      { style: AS_TEXT, cell: ({ period }) => period },
    ),
    column(
      'value',
      { zh: '数值', en: 'Value' },
      { zh: '单位见“单位”列。', en: 'In the unit on the right.' },
      12,
      {
        style: NUMBERS,
        cell: ({ value }) => value,
        numberFormat: ({ indicator }) => fixed(decimalsOf(indicator)),
      },
    ),
    column('unit', { zh: '单位', en: 'Unit' }, { zh: '计量单位。', en: 'Unit of the value.' }, 8, {
      style: CENTERED,
      cell: ({ indicator }) => unitOf(indicator) ?? NOTHING,
    }),
    column(
      'basis',
      { zh: '口径', en: 'Basis' },
      {
        zh: '当期：该期本身；累计：1 月至该期末。',
        en: 'current: of the period itself; cumulative: from January on.',
      },
      10,
      { style: CENTERED, cell: ({ basis }) => BASIS_LABELS[basis][language] },
    ),
    column(
      'region',
      { zh: '地区', en: 'Region' },
      { zh: '空白为规划所在地区。', en: "Blank is the plan's own region." },
      14,
      { style: WORDS, cell: ({ region }) => region ?? null },
    ),
    column(
      'state',
      { zh: '数据状态', en: 'State' },
      { zh: '初步、修订或最终。', en: 'preliminary, revised or final.' },
      11,
      { style: CENTERED, cell: ({ state }) => (state ? STATE_LABELS[state][language] : null) },
    ),
    column(
      'reported',
      { zh: '报告日期', en: 'Reported' },
      { zh: '该数值上报的日期。', en: 'When the value was reported.' },
      12,
      { style: AS_TEXT, cell: ({ reported }) => reported ?? null },
    ),
    column('source', { zh: '来源', en: 'Source' }, { zh: '数据来源。', en: 'Where the value is from.' }, 22, {
      style: WORDS,
      cell: ({ source }) => source ?? null,
    }),
    column('note', { zh: '备注', en: 'Note' }, { zh: '修订的原因。', en: 'Why a value was corrected.' }, 30, {
      style: WORDS,
      cell: ({ note }) => note ?? null,
    }),
  ];
}
