import { describe, expect, test } from 'vitest';
import { readNumber } from '../../src/series/number';

const value = (input: string | number | null, unit?: string) => {
  const reading = readNumber(input, unit);
  return reading.kind === 'number' ? reading.value : reading.kind;
};

describe('readNumber', () => {
  test.each([
    ['270', 270],
    ['２７０', 270],
    ['1,234,567.8', 1_234_567.8],
    ['１，２３４', 1234],
    ['1 234', 1234],
    [' 12.5% ', 12.5],
    ['３．５％', 3.5],
    ['5‰', 0.5],
    ['-3.2', -3.2],
    ['－３.２', -3.2],
    ['−3', -3],
    ['+7', 7],
    ['.5', 0.5],
    ['1.2E3', 1200],
    ['3.5万', 35_000],
    ['0.29亿', 29_000_000],
    ['2千万', 20_000_000],
    ['1万亿', 1e12],
  ])('reads %s as %d', (text, expected) => {
    expect(value(text)).toBe(expected);
  });

  test.each([
    ['120家', '家', 120],
    ['1.2万家', '家', 12_000],
    ['3.2亿元', '万元', 32_000],
    ['5495万元', '亿元', 0.5495],
    ['50%', '%', 50],
    ['7.1亿元', '亿元', 7.1],
  ])('brings %s into the unit %s', (text, unit, expected) => {
    expect(value(text, unit)).toBe(expected);
  });

  test.each(['', '  ', '-', '—', '……'.slice(0, 1), '无', 'n/a'])('takes %j for a blank cell', (text) => {
    expect(value(text)).toBe('blank');
  });

  test.each([
    ['100以上', undefined],
    ['约100', undefined],
    ['≥100', undefined],
    ['1-2', undefined],
    ['十二', undefined],
    ['12,34', undefined],
    ['1.2.3', undefined],
    ['(39)', undefined],
    ['12件', '家'],
    ['3万', '亿元'],
    ['1万2千', undefined],
  ])('refuses %s for unit %s and says why in both languages', (text, unit) => {
    const reading = readNumber(text, unit);
    if (reading.kind !== 'refused') throw new Error(`read as ${JSON.stringify(reading)}`);
    expect(reading.reason.zh).not.toBe('');
    expect(reading.reason.en).not.toBe('');
  });

  test('leaves numbers and blanks of a sheet as they are', () => {
    expect(value(12.5)).toBe(12.5);
    expect(value(null)).toBe('blank');
    expect(value(Number.NaN)).toBe('refused');
  });
});
