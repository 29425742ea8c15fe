import type { SheetModel } from '../../src/report/sheetModel';
import { area } from './area';

/** The values of a column of the table, named by its indicators. */
const ofColumn = (column: number) => ({ categories: area(4, 1, 3), values: area(4, column, 3) });

/** A small invented sheet with something of everything that a sheet model can hold. */
export const ONE_SHEET: SheetModel = {
  id: 'indicators:sample-2021-2025',
  name: '样例',
  columnWidths: [6, 24, 10, 10, 10, 12],
  rowHeights: { 0: 28 },
  blocks: [
    { row: 0, column: 0, cells: [['样例规划 & "指标"']] },
    {
      row: 1,
      column: 0,
      cells: [['容许偏差', 0.05, null, { formula: '=SUM(sample_2021_2025[缺口])', value: 130 }]],
    },
    {
      row: 3,
      column: 0,
      cells: [
        ['序号', '指标', '目标', '最新值', '缺口', '责任单位'],
        [1, '=1+1 不是公式', 100, null, gapFormula(), '科技局'],
        [2, '高新技术企业', 80, null, gapFormula(), '-工信局'],
        [3, '2023-06', 50, null, gapFormula(), '@税务局'],
      ],
    },
    { row: 8, column: 0, cells: [['来源', "'引号"]] },
  ],
  styles: [
    { area: area(0, 0, 1, 6), style: { bold: true, size: 16, ink: '#1F3864' } },
    {
      area: area(3, 0, 1, 6),
      style: { bold: true, fill: '#DDE6F0', horizontal: 'center', vertical: 'center', wrap: true },
    },
    { area: area(4, 0, 3, 6), style: { rule: '#D0D5DB', vertical: 'top' } },
    {
      area: area(4, 2, 3, 3),
      style: { numberFormat: '#,##0.0', horizontal: 'right' },
    },
    { area: area(4, 3, 3), style: { fill: '#FFF8E1', unlocked: true } },
    { area: area(5, 2), style: { numberFormat: '0', italic: true } },
    { area: area(1, 1), style: { numberFormat: '0%', unlocked: true } },
  ],
  tables: [{ name: 'sample_2021_2025', area: area(3, 0, 4, 6) }],
  names: [{ name: 'tolerance', row: 1, column: 1 }],
  rules: [
    {
      area: area(4, 4, 3),
      formula: '=$E5<=0',
      ink: '#0B5394',
      fill: '#E3EEF9',
      bold: true,
      numberFormat: '"★ "0',
    },
    { area: area(4, 4, 3), formula: '=$E5>50', ink: '#9C2B00', fill: '#FBE5DC' },
  ],
  validations: [
    {
      area: area(4, 3, 3),
      rule: { kind: 'number', minimum: 0 },
      message: '请填写不小于 0 的数。',
      severity: 'warn',
    },
    {
      area: area(1, 1),
      rule: { kind: 'number', minimum: 0, maximum: 1 },
      message: '请填写 0 到 1 之间的小数。',
      severity: 'stop',
    },
    {
      area: area(4, 5, 3),
      rule: { kind: 'list', items: ['科技局', '工信局', '税务局'] },
      message: '请从列表中选择。',
      severity: 'warn',
    },
  ],
  help: [
    { row: 3, column: 4, title: '缺口', text: '目标减去最新值。' },
    { row: 4, column: 3, title: '最新值', text: '最近一期的数。' },
  ],
  charts: [
    {
      name: '目标与最新值',
      kind: 'line',
      title: '目标与最新值',
      valueAxisTitle: '家',
      series: [
        {
          name: '目标',
          ...ofColumn(2),
          color: '#7F8A99',
          line: 'dashed',
          label: { point: 2, at: 'above' },
        },
        {
          name: '最新值',
          ...ofColumn(3),
          color: '#1F6FB2',
          line: 'solid',
        },
        {
          name: '缺口',
          ...ofColumn(4),
          color: '#C05A00',
          line: 'none',
        },
      ],
      area: area(10, 0, 12, 6),
    },
    {
      name: '展望',
      kind: 'line',
      title: '展望',
      valueAxisTitle: '家',
      upright: true,
      namedEvery: 2,
      band: {
        name: '80%区间',
        categories: area(4, 1, 3),
        low: area(4, 2, 3),
        height: area(4, 3, 3),
        color: '#DCE9F5',
      },
      series: [
        {
          name: '预测',
          ...ofColumn(2),
          color: '#1F6FB2',
          line: 'dotted',
          label: { point: 2, at: 'below' },
        },
        {
          name: '目标',
          ...ofColumn(2),
          color: '#C05A00',
          line: 'none',
          label: { point: 2, at: 'right' },
        },
      ],
      area: area(10, 7, 12, 6),
    },
    {
      name: '项数',
      kind: 'bar',
      title: '项数',
      series: [
        {
          name: '项数',
          ...ofColumn(2),
          color: '#1F6FB2',
          bars: ['#0B4F8A', '#00614A', '#9C2F00'],
        },
      ],
      area: area(24, 7, 12, 6),
    },
    {
      name: '目标',
      kind: 'column',
      title: '目标',
      valueAxisTitle: '家',
      series: [
        {
          name: '目标',
          ...ofColumn(2),
          color: '#1F6FB2',
        },
      ],
      area: area(10, 7, 12, 5),
    },
  ],
  freeze: { rows: 4, columns: 2 },
  print: {
    titleRows: [3, 3],
    footer: '来源:样例 & 假设',
    area: area(0, 0, 9, 6),
  },
  entries: { table: 'sample_2021_2025', key: '序号', columns: ['最新值'] },
};

function gapFormula() {
  return {
    formula: '=POLICY.GAP(sample_2021_2025[[#This Row],[最新值]],sample_2021_2025[[#This Row],[目标]])',
    value: null,
  };
}
