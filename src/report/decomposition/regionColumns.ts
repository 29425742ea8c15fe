import { inLanguage, type Language } from '../../wording/language';
import { ENTRY, NUMBERS, WORDS } from '../houseStyle';
import { fixed } from '../numberFormats';
import type { Cell, FormulaCell } from '../sheetModel';
import { wholeColumn } from '../structuredReference';
import type { RowReference, TableColumn } from '../tableColumns';
import { tableName } from '../tableName';
import { nativePart } from './nativePart';
import type { RegionTarget, SheetRegion } from './regionRows';
import { unitOf } from './splitRegions';
import { HEADERS } from './words';

type Column = TableColumn<SheetRegion>;

/** By which the formulas of the sheet know a line above the table: `whole_24_1`. */
export const lineName = (line: 'whole' | 'check', { row }: RegionTarget): string =>
  tableName(`${line}_${row.key}`);

/** As a column is headed: the number tells targets of one name apart. */
export const targetHeader = ({ row }: RegionTarget, language: Language): string =>
  `${row.key} ${row.name[language]}`;

/** What the formulas of a target without parts come to. */
export const noParts = ({ whole }: RegionTarget) => (Number.isFinite(whole) ? '#VALUE!' : '#NUM!');

/** The regions with their weights, and what each is given of every target. */
export function regionColumns(
  table: string,
  targets: readonly RegionTarget[],
  regions: readonly SheetRegion[],
  language: Language,
): Column[] {
  const hasMinimum = regions.some(({ minimum = 0 }) => minimum > 0);
  return [
    {
      key: 'region',
      header: HEADERS.region,
      help: { zh: '分解到的地区或单位。', en: 'Who is given a part.' },
      width: language === 'zh' ? 14 : 16,
      style: WORDS,
      cell: ({ name }) => name,
    },
    {
      key: 'weight',
      header: HEADERS.weight,
      help: {
        zh: '各地按权重分得各项任务，可填人口、企业数等任何不小于 0 的数；默认相等。',
        en: 'Parts go by weight: population, enterprises or any number of 0 or more; equal at first.',
      },
      width: 8.5,
      style: { ...NUMBERS, ...ENTRY },
      cell: ({ weight, typed }) => (typed?.weight ? null : weight),
    },
    {
      key: 'minimum',
      header: HEADERS.minimum,
      help: {
        zh: '按个数计的指标，每项至少分到几个；可不填。保底之和超过任务总数的指标，不保底。',
        en: 'Of what is counted, the least it is given of each target; may be blank. Where the minima together exceed the whole, they do not count.',
      },
      width: 8.5,
      style: { ...NUMBERS, ...ENTRY },
      cell: ({ minimum, typed }) => (typed?.minimum ? null : (minimum ?? null)),
    },
    ...targets.map(
      (target, index): Column => ({
        key: String(index),
        header: { zh: targetHeader(target, 'zh'), en: targetHeader(target, 'en') },
        help: {
          zh: '按权重分得的部分；最大余数法，合计与总数完全一致。',
          en: 'The part by weight; by largest remainders, so that the parts add up to the whole exactly.',
        },
        width: language === 'zh' ? 9.5 : 16,
        style: NUMBERS,
        cell: (region, ref) =>
          partCell(table, target, target.parts?.[regions.indexOf(region)], ref, hasMinimum, language),
        numberFormat: () => fixed(target.row.decimals),
      }),
    ),
  ];
}

/** The row's element of what ALLOCATE spills, for nothing may spill inside a table. */
function partCell(
  table: string,
  target: RegionTarget,
  part: number | undefined,
  ref: RowReference,
  hasMinimum: boolean,
  language: Language,
): Cell {
  const { decimals } = target.row;
  const column = (key: 'weight' | 'minimum') =>
    wholeColumn(table, inLanguage(language, HEADERS[key].zh, HEADERS[key].en));
  const whole = lineName('whole', target);
  const minima = decimals === 0 ? column('minimum') : undefined;
  const held = minima === undefined ? '' : `,IF(SUM(${minima})<=${whole},${minima},0)`;
  // By its row, for a name may stand twice or have a wildcard in it.
  const place = `ROW(${ref('weight')})-MIN(ROW(${column('weight')}))+1`;
  const cell: FormulaCell = {
    formula: `=INDEX(POLICY.ALLOCATE(${whole},${column('weight')},${unitOf(decimals)}${held}),${place})`,
    value: part ?? noParts(target),
  };
  // Written with minima, a report without POLICY functions keeps the parts as values.
  if (minima !== undefined && hasMinimum) return cell;
  return { ...cell, native: `=${nativePart(whole, ref('weight'), column('weight'), decimals, minima)}` };
}
