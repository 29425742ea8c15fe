import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../../src/plan/reading/readPlan';
import { plainText } from '../../../../src/plan/reading/sourceText';
import { saidIn, sentencesWith } from '../../../../src/taskpane/views/reading/sentences';

/** Invented. 瞪羚企业 is read as a target; the other sentences are not, or hold no figure. */
const TEXT = `联系电话：82012802
云州市科技创新规划（2026-2030年）
二、主要目标
到2030年，瞪羚企业达到60家以上。创新活力显著增强。
奖励标准为每家20万元。
`;
const targets = readPlan(plainText(TEXT));
const found = (words: string, most = 9) =>
  sentencesWith(TEXT, words, targets, most).map(({ start, end }) => TEXT.slice(start, end));

describe('sentences in which a target may have been missed', () => {
  test('are those with a figure and its unit that state no target that was read', () => {
    expect(targets.map(({ name }) => name)).toEqual(['瞪羚企业']);
    expect(found('')).toEqual(['奖励标准为每家20万元']);
  });

  test('are those with the words looked for, whatever they state', () => {
    expect(found('企业')).toEqual(['到2030年，瞪羚企业达到60家以上']);
    expect(found(' 创新')).toEqual(['云州市科技创新规划（2026-2030年）', '创新活力显著增强']);
    expect(found('独角兽')).toEqual([]);
  });

  test('are no more than asked for', () => {
    expect(found('创新', 1)).toEqual(['云州市科技创新规划（2026-2030年）']);
  });
});

describe('what a sentence says', () => {
  const said = (sentence: string) => {
    const text = `前文。${sentence}`;
    return saidIn(text, { start: 3, end: text.length });
  };

  test('is its first figure with the unit, and its last year', () => {
    const { stated, said: fields } = said('比2025年，２０３０年力争　建成中试基地８个');
    expect(fields).toMatchObject({ value: '8', unit: '个', year: '2030' });
    expect(
      '前文。比2025年，２０３０年力争　建成中试基地８个'.slice(stated.figure.start, stated.figure.end),
    ).toBe('８个');
  });

  test('is a range where two figures are given', () => {
    expect(said('建成中试基地3-5个').said).toMatchObject({ value: '3-5', unit: '个', comparator: 'range' });
  });

  test('is nothing where there is no figure', () => {
    expect(said('创新活力显著增强').said).toEqual({});
  });
});
