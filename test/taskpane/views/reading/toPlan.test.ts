import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../../src/plan/reading/readPlan';
import { plainText } from '../../../../src/plan/reading/sourceText';
import { type Draft, draftsOf } from '../../../../src/taskpane/views/reading/draft';
import { planFacts } from '../../../../src/taskpane/views/reading/planFacts';
import type { Reading } from '../../../../src/taskpane/views/reading/reading';
import { planOf } from '../../../../src/taskpane/views/reading/toPlan';

/** Invented; what is expected of it below is what these sentences say. */
const TEXT = `云州市科技创新规划（2026-2030年）
云州市人民政府
二、主要目标
到2028年，瞪羚企业达到50家。到2030年，瞪羚企业达到60家以上，每年新增中试基地2个。
三、重点任务
到2030年，瞪羚企业达到60家以上。到2030年，研发人员突破3万人。
`;

const reading: Reading = {
  from: '规划.txt',
  text: TEXT,
  facts: planFacts(TEXT),
  targets: readPlan(plainText(TEXT)),
};
const accepted: Draft[] = draftsOf(reading.targets).map((draft) => ({ ...draft, decision: 'accepted' }));

function made(drafts: readonly Draft[], facts = reading.facts) {
  const loaded = planOf(drafts, facts, reading, 'plan-2026-2030');
  if (!loaded.ok) throw new Error(loaded.message.en);
  return loaded.plan;
}

describe('the plan of accepted targets', () => {
  test('has title, region, issuer and years as the head of the document says', () => {
    expect(made(accepted)).toMatchObject({
      id: 'plan-2026-2030',
      title: '云州市科技创新规划（2026-2030年）',
      region: '云州市',
      issuer: '云州市人民政府',
      start: '2026',
      end: '2030',
      source: '规划.txt',
    });
  });

  test('holds one indicator for one name, a target for each year, and two places for what is said twice', () => {
    const [gazelles] = made(accepted).indicators;
    expect(gazelles).toMatchObject({ number: 1, name: '瞪羚企业', unit: '家', direction: 'up' });
    expect(gazelles?.targets.map(({ period, value, comparator }) => [period, value, comparator])).toEqual([
      ['2028', 50, '='],
      ['2030', 60, '>='],
    ]);
    expect(gazelles?.targets[1]?.places.map(({ section }) => section)).toEqual([
      '二、主要目标',
      '三、重点任务',
    ]);
  });

  test('asks for a yearly increment from the first year of the plan on', () => {
    const plants = made(accepted).indicators.find(({ name }) => name.includes('中试基地'));
    expect(plants?.targets).toMatchObject([
      { kind: 'annual-increment', from: '2026', period: '2030', value: 2 },
    ]);
  });

  test('leaves out what was dropped or is still open, and numbers the rest from 1', () => {
    const drafts = accepted.map((draft) =>
      draft.name === '研发人员' ? draft : { ...draft, decision: 'open' as const },
    );
    expect(made(drafts).indicators).toMatchObject([
      { number: 1, name: '研发人员', targets: [{ comparator: '>', value: 30000 }] },
    ]);
  });

  test('takes the corrections of the user: name, unit, year, and a range in place of a number', () => {
    const [first] = accepted;
    if (!first) throw new Error('nothing was read');
    const corrected = { ...first, name: ' 独角兽企业 ', unit: '户', value: '3-5', year: '2029' };
    expect(made([corrected]).indicators).toMatchObject([
      { name: '独角兽企业', unit: '户', targets: [{ period: '2029', comparator: 'range', value: [3, 5] }] },
    ]);
  });

  test('is refused while a field of the plan is empty', () => {
    const loaded = planOf(accepted, { ...reading.facts, region: '  ' }, reading, 'plan-2026-2030');
    expect(!loaded.ok && loaded.problems.map(({ where }) => where)).toEqual(['region']);
  });
});
