import { type Basis, observedPeriod, type State } from '../observation';

/** What a column of a table of observations may be about. */
export type Field =
  | 'indicator'
  | 'number'
  | 'region'
  | 'unit'
  | 'period'
  | 'value'
  | 'basis'
  | 'state'
  | 'reported'
  | 'source'
  | 'note';

const FIELD_NAMES: Readonly<Record<Field, readonly string[]>> = {
  indicator: ['指标', '指标名称', '指标名', '名称', 'indicator', 'indicatorname', 'name'],
  number: ['序号', '编号', '指标编号', '指标序号', 'no', 'no.', 'number', '#'],
  region: ['地区', '区域', '县区', '区县', '乡镇', '辖区', 'region', 'area'],
  unit: ['单位', '计量单位', 'unit'],
  period: [
    '时期',
    '时间',
    '期间',
    '期别',
    '日期',
    '月份',
    '季度',
    '年份',
    '年度',
    'period',
    'date',
    'time',
    'month',
    'year',
  ],
  value: ['数值', '值', '数据', '观测值', '实际值', '完成值', 'value', 'actual', 'obs_value'],
  basis: ['口径', '数据口径', '值类型', 'basis'],
  state: ['状态', '数据状态', 'state', 'status'],
  reported: ['报告日期', '上报日期', '填报日期', '报送日期', 'reported', 'reportdate'],
  source: ['来源', '数据来源', 'source'],
  note: ['备注', '说明', '原因', '修订原因', 'note', 'notes', 'remark', 'remarks'],
};

const FIELD_BY_NAME = new Map(
  (Object.entries(FIELD_NAMES) as [Field, readonly string[]][]).flatMap(([field, names]) =>
    names.map((name) => [name, field] as const),
  ),
);

const BASES: readonly (readonly [RegExp, Basis])[] = [
  [/本年累计值?|年初至今|累计值?|cumulative|ytd/, 'cumulative'],
  [/当期值?|本期值?|当月值?|本月值?|当季值?|本季值?|current/, 'current'],
];

const STATES: Readonly<Record<State, readonly string[]>> = {
  preliminary: ['初步', '初步数', '快报', '快报数', '初步核算', 'preliminary', 'p'],
  revised: ['修订', '修订数', '修正', 'revised', 'r'],
  final: ['最终', '最终数', '终值', '核实', '最终核实', 'final', 'f'],
};

/** Brackets, spaces and letter case do not tell headers apart. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s()[\]〔〕【】]/g, '')
    .toLowerCase();
}

export function fieldNamed(header: string): Field | undefined {
  return FIELD_BY_NAME.get(plain(header));
}

/** 当期 or 累计 as a cell or a header says it; what else the text says is left over. */
export function readBasis(text: string): { readonly basis: Basis; readonly rest: string } | undefined {
  const words = plain(text);
  for (const [pattern, basis] of BASES) {
    if (pattern.test(words)) return { basis, rest: words.replace(pattern, '') };
  }
  return undefined;
}

export function readState(text: string): State | undefined {
  const word = plain(text);
  return (Object.keys(STATES) as State[]).find((state) => STATES[state].includes(word));
}

/** Serials of Excel from 1990 to 2100; a smaller number in a header is a count or a column number. */
const isDateSerial = (value: number) => value >= 32_874 && value < 73_416;
const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2200;

/** A period in a header or a cell, with the basis that stands beside it: 2023年6月累计. */
export function readPeriodCell(
  cell: string | number,
  year: number | undefined,
): { readonly period: string; readonly basis: Basis } | undefined {
  if (typeof cell === 'number') return isYear(cell) || isDateSerial(cell) ? observedPeriod(cell) : undefined;
  const own = observedPeriod(cell, year);
  if (own !== undefined) return own;
  const said = readBasis(cell);
  const period = said && observedPeriod(said.rest, year);
  return period && { period: period.period, basis: said.basis };
}
