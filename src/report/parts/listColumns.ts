import { nameOf } from '../../assessment/names';
import { column } from '../column';
import { CENTERED, LABEL, NOTHING, WORDS } from '../houseStyle';
import type { TableColumn } from '../tableColumns';
import { unitsOf } from './order';
import type { ReportContext } from './reportContext';
import type { ReportRow } from './reportRow';

/** What a listed row is about. */
export function identityColumns<Row>(
  { language }: ReportContext,
  rowOf: (row: Row) => ReportRow,
): TableColumn<Row>[] {
  return [
    column('number', { zh: '序号', en: 'No.' }, { zh: '规划中的指标编号。', en: 'Number in the plan.' }, 6, {
      style: CENTERED,
      cell: (row) => rowOf(row).assessment.record.number,
    }),
    column('name', { zh: '指标名称', en: 'Indicator' }, { zh: '指标。', en: 'What is measured.' }, 28, {
      style: WORDS,
      cell: (row) => nameOf(rowOf(row).assessment, language),
    }),
  ];
}

/** All who answer for it. */
export function unitsColumn({ language }: ReportContext): TableColumn<ReportRow> {
  return column(
    'units',
    { zh: '责任单位', en: 'Responsible' },
    { zh: '规划确定的牵头和责任单位。', en: 'Who answers for it.' },
    18,
    { style: WORDS, cell: (row) => unitsOf(row, language) ?? NOTHING },
  );
}

/** Only who leads, so that a row of a few words stays low. */
export const leadUnitColumn: TableColumn<{ readonly row: ReportRow }> = column(
  'units',
  { zh: '牵头单位', en: 'Lead unit' },
  { zh: '规划确定的牵头单位。', en: 'Who leads it.' },
  18,
  { style: WORDS, cell: ({ row }) => row.assessment.indicator.lead?.join('、') ?? NOTHING },
);

/** The key by which the other columns find their row in the report's table. */
export function keyColumn<Row>(rowOf: (row: Row) => ReportRow): TableColumn<Row> {
  return {
    key: 'key',
    header: { zh: '查找键', en: 'Key' },
    help: {
      zh: '供本表在报告表中查找，请勿改动。',
      en: 'Finds the row in the table of the report; leave it as it is.',
    },
    width: 20,
    style: LABEL,
    cell: (row) => rowOf(row).subject,
    aside: true,
  };
}
