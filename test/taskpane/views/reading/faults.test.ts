import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../../src/plan/reading/readPlan';
import { plainText } from '../../../../src/plan/reading/sourceText';
import { type Draft, draftsOf, type TargetFields } from '../../../../src/taskpane/views/reading/draft';
import { faultMessage } from '../../../../src/taskpane/views/reading/faultMessage';
import { faultsOf } from '../../../../src/taskpane/views/reading/faults';

const [draft] = draftsOf(readPlan(plainText('到2030年，瞪羚企业达到60家以上。')));
if (!draft) throw new Error('nothing was read');

const faultsWith = (part: Partial<TargetFields>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(faultsOf({ ...(draft as Draft), ...part })).map(([field, { code }]) => [field, code]),
  );

describe('a target cannot be accepted', () => {
  test.each<[string, Partial<TargetFields>, Record<string, string>]>([
    ['without a name', { name: ' ' }, { name: 'name-missing' }],
    ['without a value', { value: '' }, { value: 'value-missing' }],
    ['with a word for a value', { value: '多些' }, { value: 'value-unread' }],
    ['with half a year', { year: '203' }, { year: 'year-unread' }],
    ['as a range of one number', { comparator: 'range' }, { value: 'range-has-one' }],
    ['as a number that is a range', { value: '3-5' }, { value: 'range-not-meant' }],
    [
      'compared with nobody',
      { kind: 'relative', value: '', comparator: '>' },
      { reference: 'reference-missing' },
    ],
    ['with a word for a baseline', { baseline: '若干', baselineYear: '2025' }, { baseline: 'figure-unread' }],
    ['with a baseline of no year', { baseline: '45' }, { baselineYear: 'base-year-missing' }],
    [
      'with a baseline of half a year',
      { baseline: '45', baselineYear: '25' },
      { baselineYear: 'year-unread' },
    ],
    [
      'with a baseline of its own year',
      { baseline: '45', baselineYear: '2030' },
      { baselineYear: 'base-year-late' },
    ],
    ['with a word for a growth', { growth: '较快' }, { growth: 'figure-unread' }],
  ])('%s', (_, part, faults) => {
    expect(faultsWith(part)).toEqual(faults);
  });
});

describe('a target can be accepted', () => {
  test.each<[string, Partial<TargetFields>]>([
    ['as it was read', {}],
    ['without a year', { year: '' }],
    ['as a milestone without a value', { kind: 'milestone', value: '' }],
    ['as a comparison with somebody', { kind: 'relative', value: '', reference: '全省平均' }],
    ['with a baseline of an earlier year', { baseline: '45', baselineYear: '2025' }],
    ['with a growth in brackets', { growth: '[15]', convention: 'cumulative' }],
  ])('%s', (_, part) => {
    expect(faultsWith(part)).toEqual({});
  });
});

test('a fault is told with its reason and what to do, in both languages', () => {
  const fault = faultsOf({ ...(draft as Draft), baseline: '45户', baselineYear: '2025' }).baseline;
  if (!fault) throw new Error('45户 is not of the unit 家');
  expect(faultMessage(fault, 'zh')).toBe('单位“户”与指标单位“家”不符。请填写数字，如 45、12.5，或留空。');
  expect(faultMessage(fault, 'en')).toBe(
    'unit "户" is not the indicator\'s "家"; type a number, such as 45 or 12.5, or leave it empty.',
  );
});
