import { expect, test } from 'vitest';
import { decimalsOf, fixed, signedWithUnit, withUnit } from '../../src/report/numberFormats';

test('figures keep the decimals that it takes to show all of them', () => {
  expect(decimalsOf([14.18, 50])).toBe(2);
  expect(decimalsOf([228, 350])).toBe(0);
  expect(decimalsOf([0.1 + 0.2])).toBe(4);
});

test('a format separates thousands and fixes the decimals', () => {
  expect(fixed(0)).toBe('#,##0');
  expect(fixed(2)).toBe('#,##0.00');
});

test('a unit stands in quotes, and cannot break out of them', () => {
  expect(withUnit(1, '家')).toBe('#,##0.0" 家"');
  expect(withUnit(0, 'a";[Red]"')).toBe('#,##0" a;[Red]"');
});

test('a signed format shows plus, minus and zero', () => {
  expect(signedWithUnit(1, '点')).toBe('+#,##0.0" 点";-#,##0.0" 点";#,##0.0" 点"');
});
