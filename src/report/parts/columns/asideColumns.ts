import { column } from '../../column';
import { LABEL, NOTHING } from '../../houseStyle';
import type { Cell } from '../../sheetModel';
import type { RowReference } from '../../tableColumns';
import type { ReportContext } from '../reportContext';
import type { ReportRow } from '../reportRow';
import { explanationCell, statusCell } from '../statusCells';
import type { ReportColumn } from './reportColumn';

/** How the column `changed` tells what a row is against what it was when the report was written. */
export const CHANGED = { same: 0, figure: 1, status: 2 } as const;

/** What the other sheets of the report look up, right of the printed page. */
export function asideColumns(context: ReportContext): ReportColumn[] {
  return [
    column('why', { zh: '说明', en: 'Why' }, { zh: '判断的依据。', en: 'What the verdict rests on.' }, 24, {
      style: LABEL,
      cell: (row, ref) => explanationCell(row, ref, context),
      aside: true,
    }),
    column(
      'key',
      { zh: '查找键', en: 'Key' },
      { zh: '供其他表查找本行，请勿改动。', en: 'Other sheets find the row by it; leave it as it is.' },
      16,
      { style: LABEL, cell: ({ subject }) => subject, aside: true },
    ),
    column(
      'changed',
      { zh: '变动', en: 'Changed' },
      {
        zh: '与写入时相比：0 未变，1 考核值已变，2 状态已变。',
        en: 'Against what was written: 0 the same, 1 another value, 2 another status.',
      },
      8,
      { style: LABEL, cell: (row, ref) => changedCell(row, ref, context), aside: true },
    ),
  ];
}

function changedCell(row: ReportRow, ref: RowReference, { settings, language }: ReportContext): Cell {
  const status = statusCell(row, ref, settings, language);
  const word = typeof status === 'object' && status !== null ? status.value : status;
  const { actual } = row.assessment.record;
  const same =
    actual === null
      ? `${ref('actual')}="${NOTHING}"`
      : `ABS(${ref('actual')}-${actual})<${Math.max(1, Math.abs(actual))}*1E-9`;
  return {
    formula: `=IF(${ref('status')}<>"${word}",${CHANGED.status},IF(${same},${CHANGED.same},${CHANGED.figure}))`,
    value: CHANGED.same,
  };
}
