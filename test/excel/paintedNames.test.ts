import { expect, test } from 'vitest';
import { withPaintedNames } from '../../src/excel/paintedNames';

const NAMES = {
  sheets: new Map([
    ['月报', 'policy_writing_1'],
    ["O'Brien 的图", 'policy_writing_2'],
  ]),
  tables: new Map([['指标', 'policy_writing_table_指标']]),
};

test.each([
  ['=SUM(指标[缺口])', '=SUM(policy_writing_table_指标[缺口])'],
  ['=月报!B4', '=policy_writing_1!B4'],
  ["='月报'!$B$4+1", '=policy_writing_1!$B$4+1'],
  ["='O''Brien 的图'!A1:A3", '=policy_writing_2!A1:A3'],
  ["=SUM(指标[年均增长'[累计']])", "=SUM(policy_writing_table_指标[年均增长'[累计']])"],
])('%s names what is being written', (formula, painted) => {
  expect(withPaintedNames(formula, NAMES)).toBe(painted);
});

test.each([
  '=INDIRECT("月报!B4")&"指标[缺口]"',
  '=指标数[缺口]+月报2!B4',
  "='[书.xlsx]月报'!B4",
  '=SUM(其他[指标])',
  '="""月报!"&A1',
])('%s stays as it is', (formula) => {
  expect(withPaintedNames(formula, NAMES)).toBe(formula);
});
