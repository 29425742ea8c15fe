import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../../src/plan/reading/readPlan';
import { plainText } from '../../../../src/plan/reading/sourceText';
import { correctedFields, draftsOf, revised, withAdded } from '../../../../src/taskpane/views/reading/draft';
import { factFaults } from '../../../../src/taskpane/views/reading/factFaults';
import { newPlanId } from '../../../../src/taskpane/views/reading/newPlanId';
import { quoteOf } from '../../../../src/taskpane/views/reading/quote';
import { sectionAt } from '../../../../src/taskpane/views/reading/sectionAt';
import { wantedOf } from '../../../../src/taskpane/views/reading/wantedOf';

describe('a target under review', () => {
  const TEXT = '前一句。到2030年，瞪羚企业达到60家以上，再接再厉；后一句。';
  const [draft] = draftsOf(readPlan(plainText(TEXT)));
  if (!draft) throw new Error('nothing was read');

  test('is open again once it is corrected, and says what was', () => {
    const corrected = revised(
      { ...draft, decision: 'accepted' },
      { unit: '户', kind: 'cumulative-increment' },
    );
    expect(corrected.decision).toBe('open');
    expect(correctedFields(corrected)).toEqual(['kind', 'unit']);
    expect(correctedFields(draft)).toEqual([]);
  });

  test('is compared as a range once two numbers are typed, and as a number again after that', () => {
    const range = revised(draft, { value: '3-5' });
    expect(range.comparator).toBe('range');
    expect(revised(range, { value: '4' }).comparator).toBe('=');
    expect(revised(draft, { value: '70' }).comparator).toBe('>=');
  });

  test('that is a rate of growth keeps one figure, said twice', () => {
    const [rate] = draftsOf(readPlan(plainText('到2030年，研发经费年均增长8%。')));
    if (!rate) throw new Error('nothing was read');
    expect([rate.kind, rate.value, rate.growth]).toEqual(['growth-rate', '8', '8']);
    const corrected = revised(rate, { value: '9' });
    expect(corrected.growth).toBe('9');
    expect(correctedFields(corrected)).toEqual(['value']);
  });

  test('says what is wanted in the word order of each language', () => {
    expect(wantedOf(draft, 'zh')).toBe('60家以上');
    expect(wantedOf(draft, 'en')).toBe('≥ 60 家');
    expect(wantedOf({ ...draft, value: '3-5' }, 'zh')).toBe('3–5家');
    expect(wantedOf({ ...draft, kind: 'milestone' }, 'zh')).toBe('完成');
    expect(wantedOf({ ...draft, kind: 'relative', value: '', reference: '全省平均' }, 'zh')).toBe('全省平均');
  });

  test('is quoted with its own sentence alone, the figure marked within it', () => {
    if (!draft.stated) throw new Error('it stands in the text');
    const { before, told, figure, toldAfter, after } = quoteOf(TEXT, draft.stated);
    expect(before + told + figure + toldAfter + after).toBe('到2030年，瞪羚企业达到60家以上，再接再厉；');
    expect([told, figure]).toEqual(['瞪羚企业达到', '60家']);
  });
});

describe('a target that the user adds', () => {
  const text = '到2028年，瞪羚企业达到50家。到2029年，建成中试基地3个。到2030年，研发人员达到300人。';
  const [gazelles, , people] = draftsOf(readPlan(plainText(text)));
  if (!gazelles || !people) throw new Error('three targets were to be read');

  test('takes its place among the others by where its sentence stands, and a name of its own', () => {
    const at = text.indexOf('到2029年');
    const stated = { span: { start: at, end: at + 5 }, figure: { start: at, end: at } };
    const { drafts, id } = withAdded([gazelles, people], stated, { unit: '个' });
    expect(drafts.map(({ id }) => id)).toEqual([gazelles.id, id, people.id]);
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(3);
    expect(drafts[1]).toMatchObject({ decision: 'open', unit: '个', name: '', kind: 'level' });
  });

  test('without a sentence comes last', () => {
    const { drafts, id } = withAdded([gazelles, people], undefined, {});
    expect(drafts.at(-1)?.id).toBe(id);
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
  expect(factFaults(facts)).toEqual({});
  expect(factFaults({ ...facts, title: ' ', end: '2020' })).toEqual({ title: 'empty', end: 'reversed' });
  expect(factFaults({ ...facts, start: '二〇二六' })).toEqual({ start: 'year' });
});

test('the second plan of the same years has a name of its own', () => {
  const facts = { title: '', region: '', issuer: '', start: '2026', end: '2030' };
  expect(newPlanId(facts, [{ id: 'plan-2026-2030' }] as never)).toBe('plan-2026-2030-2');
});
