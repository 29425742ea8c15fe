import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../../src/plan/reading/readPlan';
import { plainText } from '../../../../src/plan/reading/sourceText';
import { draftsOf, faultsOf, typedValue } from '../../../../src/taskpane/views/reading/draft';
import { factFaults } from '../../../../src/taskpane/views/reading/factFaults';
import { newPlanId } from '../../../../src/taskpane/views/reading/newPlanId';
import { quoteOf } from '../../../../src/taskpane/views/reading/quote';
import { sectionAt } from '../../../../src/taskpane/views/reading/sectionAt';
import { wantedOf } from '../../../../src/taskpane/views/reading/wantedOf';

describe('a value that is typed', () => {
  test.each([
    ['60', 60],
    ['1.2万', 12000],
    ['-3', -3],
    ['３-５', [3, 5]],
    ['3 至 5', [3, 5]],
    ['', undefined],
  ] as const)('%s is read', (typed, value) => {
    expect(typedValue(typed)).toEqual({ ok: true, value });
  });

  test.each(['很多', '5-3', '60以上'])('%s is refused', (typed) => {
    expect(typedValue(typed)).toEqual({ ok: false });
  });
});

describe('a target under review', () => {
  const TEXT = '前一句。到2030年，瞪羚企业达到60家以上，再接再厉；后一句。';
  const [draft] = draftsOf(readPlan(plainText(TEXT)));
  if (!draft) throw new Error('nothing was read');

  test('cannot be accepted without a name, a value, or with half a year', () => {
    expect(faultsOf(draft)).toEqual([]);
    expect(faultsOf({ ...draft, name: ' ', value: '', year: '203' })).toEqual(['name', 'value', 'year']);
  });

  test('says what is wanted in the word order of each language', () => {
    expect(wantedOf(draft, 'zh')).toBe('60家以上');
    expect(wantedOf(draft, 'en')).toBe('≥ 60 家');
    expect(wantedOf({ ...draft, value: '3-5' }, 'zh')).toBe('3–5家');
  });

  test('is quoted with its own sentence alone, the figure marked within it', () => {
    const { before, told, figure, toldAfter, after } = quoteOf(TEXT, draft.read);
    expect(before + told + figure + toldAfter + after).toBe('到2030年，瞪羚企业达到60家以上，再接再厉；');
    expect([told, figure]).toEqual(['瞪羚企业达到', '60家']);
  });
});

test('a place is named by the nearest heading above it, and a numbered sentence is no heading', () => {
  const text = '标题\n一、基础\n正文。\n二、目标\n1、这是一句完整的话。\n到2030年';
  expect(sectionAt(text, text.length)).toBe('二、目标');
  expect(sectionAt(text, text.indexOf('正文'))).toBe('一、基础');
  expect(sectionAt(text, 1)).toBeUndefined();
  expect(sectionAt('二、目标\n1.瞪羚企业 | 家 | 60\n2.', 24)).toBe('二、目标');
});

test('a plan without title or with its years reversed is not ready', () => {
  const facts = { title: '规划', region: '云州市', issuer: '云州市人民政府', start: '2026', end: '2030' };
  expect(factFaults(facts)).toEqual([]);
  expect(factFaults({ ...facts, title: ' ', end: '2020' })).toEqual(['title', 'end']);
  expect(factFaults({ ...facts, start: '二〇二六' })).toEqual(['start']);
});

test('the second plan of the same years has a name of its own', () => {
  const facts = { title: '', region: '', issuer: '', start: '2026', end: '2030' };
  expect(newPlanId(facts, [{ id: 'plan-2026-2030' }] as never)).toBe('plan-2026-2030-2');
});
