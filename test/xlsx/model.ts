import type { SheetModel } from '../../src/report/sheetModel';

/** A small sheet that uses every part of the model; tests change what they are about. */
export function sheetModel(changes: Partial<SheetModel> = {}): SheetModel {
  return {
    id: 'indicators:example-2021-2025',
    name: '示例 指标',
    columnWidths: [20, 10, 10],
    blocks: [
      {
        row: 0,
        column: 0,
        cells: [
          ['指标', '最新值', '差距'],
          ['高新技术企业', 270, { formula: '=POLICY.GAP(例[[#This Row],[最新值]],350)', value: 80 }],
          ['=1+1', 42, { formula: '=例[[#This Row],[最新值]]*2', value: 84 }],
          ['增长', null, { formula: '=RRI(2,100,121)', value: 0.1 }],
        ],
      },
    ],
    styles: [
      { area: { row: 0, column: 0, rows: 1, columns: 3 }, style: { bold: true, fill: '#E8EEF4' } },
      { area: { row: 1, column: 1, rows: 3, columns: 1 }, style: { unlocked: true, numberFormat: '0.0' } },
    ],
    tables: [{ name: '例', area: { row: 0, column: 0, rows: 4, columns: 3 } }],
    names: [{ name: 'tolerance', row: 1, column: 1 }],
    rules: [
      {
        area: { row: 1, column: 0, rows: 3, columns: 1 },
        formula: '=$B2>100',
        ink: '#0B4F8A',
        fill: '#DCEBF7',
      },
    ],
    validations: [
      {
        area: { row: 1, column: 1, rows: 3, columns: 1 },
        rule: { kind: 'number', minimum: 0 },
        message: '请填写不小于 0 的数。',
        severity: 'stop',
      },
    ],
    help: [{ row: 0, column: 2, title: '差距', text: '距目标还差多少。' }],
    charts: [],
    freeze: { rows: 1, columns: 1 },
    print: { footer: '来源：A&B', area: { row: 0, column: 0, rows: 4, columns: 3 }, titleRows: [0, 0] },
    ...changes,
  };
}
