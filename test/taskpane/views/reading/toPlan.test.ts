import { describe, expect, test } from 'vitest';
import { readPlan } from '../../../../src/plan/reading/readPlan';
import { plainText } from '../../../../src/plan/reading/sourceText';
import {
  type Draft,
  draftsOf,
  revised,
  type TargetFields,
  withAdded,
} from '../../../../src/taskpane/views/reading/draft';
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

/** The first target, 瞪羚企业 by 2028, accepted with these corrections. */
function corrected(part: Partial<TargetFields>): Draft {
  const [first] = accepted;
  if (!first) throw new Error('nothing was read');
  return { ...revised(first, part), decision: 'accepted' };
}

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
    const draft = corrected({ name: ' 独角兽企业 ', unit: '户', value: '3-5', year: '2029' });
    expect(made([draft]).indicators).toMatchObject([
      { name: '独角兽企业', unit: '户', targets: [{ period: '2029', comparator: 'range', value: [3, 5] }] },
    ]);
  });

  test('takes kind, comparator, baseline, growth, category, nature, direction and lead units as corrected', () => {
    const draft = corrected({
      kind: 'cumulative-increment',
      comparator: '>',
      baseline: '1,200',
      baselineYear: '2025',
      growth: '[8.10]',
      convention: 'cumulative',
      category: '创新主体',
      nature: 'binding',
      direction: 'down',
      lead: '市科技局、市工信局；市财政局',
    });
    expect(made([draft]).indicators).toEqual([
      {
        number: 1,
        name: '瞪羚企业',
        unit: '家',
        category: '创新主体',
        direction: 'down',
        nature: 'binding',
        baseline: { period: '2025', value: 1200 },
        lead: ['市科技局', '市工信局', '市财政局'],
        targets: [
          {
            kind: 'cumulative-increment',
            period: '2028',
            comparator: '>',
            value: 50,
            growth: { printed: '[8.10]', value: 8.1, convention: 'cumulative' },
            places: [{ section: '二、主要目标', words: '瞪羚企业达到50家' }],
          },
        ],
      },
    ]);
  });

  test('keeps of a milestone no figure and no unit, and of a comparison with whom it compares', () => {
    expect(made([corrected({ kind: 'milestone' })]).indicators).toEqual([
      expect.objectContaining({ targets: [expect.not.objectContaining({ value: expect.anything() })] }),
    ]);
    expect(made([corrected({ kind: 'milestone' })]).indicators[0]).not.toHaveProperty('unit');
    const comparison = corrected({ kind: 'relative', value: '', comparator: '>', reference: '全省平均' });
    expect(made([comparison]).indicators[0]?.targets).toMatchObject([
      { kind: 'relative', comparator: '>', reference: '全省平均' },
    ]);
  });

  test('puts together what is said of an indicator in several places', () => {
    const other = corrected({ year: '2030', baseline: '45', baselineYear: '2025', lead: '市科技局' });
    const drafts = [corrected({ lead: '市工信局' }), other];
    expect(made(drafts).indicators).toMatchObject([
      { baseline: { period: '2025', value: 45 }, lead: ['市工信局', '市科技局'], targets: [{}, {}] },
    ]);
  });

  test('is refused by the name of the indicator where two targets contradict each other about it', () => {
    const drafts = [
      corrected({ baseline: '45', baselineYear: '2025' }),
      corrected({ year: '2030', baseline: '46', baselineYear: '2025', direction: 'down' }),
    ];
    const loaded = planOf(drafts, reading.facts, reading, 'plan-2026-2030');
    expect(!loaded.ok && loaded.problems).toEqual([
      {
        where: '“瞪羚企业”',
        reason: {
          zh: '有不同的基数：45（2025）、46（2025）。请改成一致，或给其中一个另起名称',
          en: 'has different baselines: 45 (2025), 46 (2025). Make them agree, or give one of them a name of its own',
        },
      },
      { where: '“瞪羚企业”', reason: expect.objectContaining({ zh: expect.stringContaining('方向') }) },
    ]);
  });

  test('names the target whose fields the schema refuses', () => {
    const draft: Draft = { ...corrected({}), comparator: 'range' };
    const loaded = planOf([draft], reading.facts, reading, 'plan-2026-2030');
    expect(!loaded.ok && loaded.problems.map(({ where }) => where)).toEqual(['“瞪羚企业” targets[0]']);
  });

  test('names the place of a target that the user added by the words given for it', () => {
    const said = { name: '科技小镇', value: '3', unit: '个', year: '2030', words: '建设科技小镇 3个' };
    const added = withAdded([], undefined, said).drafts.map((draft) => ({
      ...draft,
      decision: 'accepted' as const,
    }));
    expect(made(added).indicators[0]?.targets[0]?.places).toEqual([
      { section: '云州市科技创新规划（2026-2030年）', words: '建设科技小镇 3个' },
    ]);
    expect(made(added.map((draft) => ({ ...draft, words: '' }))).indicators[0]?.targets[0]?.places).toEqual([
      { section: '云州市科技创新规划（2026-2030年）', words: '科技小镇' },
    ]);
  });

  test('is refused while a field of the plan is empty', () => {
    const loaded = planOf(accepted, { ...reading.facts, region: '  ' }, reading, 'plan-2026-2030');
    expect(!loaded.ok && loaded.problems.map(({ where }) => where)).toEqual(['region']);
  });
});
