import { BLANK_SHEET, type SheetModel } from '../../src/report/sheetModel';
import { area } from './area';

const print = (rows: number, columns: number) => ({
  footer: '样例',
  area: area(0, 0, rows, columns),
});

/** Reads the data, and has entries and a setting of its own. */
const MAIN: SheetModel = {
  ...BLANK_SHEET,
  id: 'monthly:sample',
  name: '月报',
  columnWidths: [6, 10, 10, 10],
  blocks: [
    { row: 0, column: 0, cells: [['容许偏差', 0.05]] },
    {
      row: 2,
      column: 0,
      cells: [
        ['序号', '本期', '说明', '差额'],
        [1, looked(1), null, gap()],
        [2, looked(2), null, gap()],
      ],
    },
  ],
  styles: [{ area: area(0, 1), style: { numberFormat: '0%', unlocked: true } }],
  tables: [{ name: 'sample_main', area: area(2, 0, 3, 4) }],
  names: [{ name: 'tolerance', row: 0, column: 1 }],
  rules: [
    {
      area: area(3, 3, 2),
      formula: '=$D4>0',
      ink: '#9C2B00',
      fill: '#FBE5DC',
    },
  ],
  print: print(5, 4),
  entries: { table: 'sample_main', key: '序号', columns: ['说明'] },
};

function looked(number: number) {
  return { formula: `=INDEX(sample_data[数值],MATCH(${number},sample_data[编号],0))`, value: 10 * number };
}

function gap() {
  return { formula: '=sample_main[[#This Row],[本期]]*(1-tolerance)', value: null };
}

/** Has no table, reads that of the main sheet, and draws its own cells. */
const CHARTS: SheetModel = {
  ...BLANK_SHEET,
  id: 'charts:sample',
  name: '图',
  columnWidths: [12],
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        ['合计', { formula: '=SUM(sample_data[数值])', value: 30 }],
        ['平均', 15],
      ],
    },
  ],
  charts: [
    {
      name: '合计',
      kind: 'bar',
      title: '合计',
      valueAxisTitle: '家',
      series: [
        {
          name: '合计',
          categories: area(0, 0, 2),
          values: area(0, 1, 2),
          color: '#1F6FB2',
        },
      ],
      area: area(4, 0, 8, 4),
    },
  ],
  print: print(2, 2),
};

const DATA: SheetModel = {
  ...BLANK_SHEET,
  id: 'data:sample',
  name: '数据 表',
  columnWidths: [6, 10],
  rowHeights: { 0: 20, 1: 20, 2: 20 },
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        ['编号', '数值'],
        [1, 10],
        [2, 20],
      ],
    },
    { row: 4, column: 0, cells: [['表中']] },
  ],
  tables: [{ name: 'sample_data', area: area(0, 0, 3, 2) }],
  print: print(3, 2),
  entries: { table: 'sample_data', key: '编号', columns: [] },
};

/** A small invented report whose sheets read each other: the first two read the last. */
export const THREE_SHEETS = [MAIN, CHARTS, DATA] as const;
