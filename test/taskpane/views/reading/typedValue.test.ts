import { describe, expect, test } from 'vitest';
import { typedGrowth, typedValue } from '../../../../src/taskpane/views/reading/typedValue';

describe('a value that is typed', () => {
  test.each([
    ['60', '家', 60],
    ['1.2万', '家', 12000],
    ['1.2亿元', '亿元', 1.2],
    ['-3', '%', -3],
    ['60家', '家', 60],
    ['３-５', '家', [3, 5]],
    ['3 至 5', '', [3, 5]],
    ['1-2万', '家', [10000, 20000]],
    ['1万-2万', '家', [10000, 20000]],
    ['3-5家', '家', [3, 5]],
    ['', '家', undefined],
  ] as const)('%s in %s is read', (typed, unit, value) => {
    expect(typedValue(typed, unit)).toEqual({ ok: true, value });
  });

  test.each([
    ['没有', '家', '“没有”不是数'],
    ['60以上', '家', '“60以上”是界限或约数，不是数值'],
    ['5-3', '家', '区间的下限大于上限'],
    ['60户', '家', '单位“户”与指标单位“家”不符'],
  ])('%s in %s is refused, and why is said', (typed, unit, why) => {
    expect(typedValue(typed, unit)).toMatchObject({ ok: false, reason: { zh: why } });
  });
});

test.each([
  ['7.17', 7.17],
  ['[15]', 15],
  ['［2.59］', 2.59],
  ['12%', 12],
])('the growth %s is read without the brackets that plans print', (typed, value) => {
  expect(typedGrowth(typed)).toEqual({ kind: 'number', value });
});
