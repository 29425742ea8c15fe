import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/plan/reading/readPlan';
import { readPlanInSteps } from '../../../src/plan/reading/readPlanInSteps';
import { plainText } from '../../../src/plan/reading/sourceText';

const HEAD = '某县科技创新三年行动计划(2025-2027年)\n';
const LINES = [
  '到2027年，瞪羚企业由2024年的18家增加到40家以上。\n',
  '每年新增高新技术企业20家、入库培育企业50家；\n',
  '一、主要目标\n',
  '| 指标 | 单位 | 2024年基数 | 2027年目标 |\n| 中试基地 | 个 | 1 | 3 |\n| 孵化器 | 家 | 2 | 6 |\n',
  '这一句什么目标也没有。',
  '牵头单位：县科技局',
];

/** Long enough that the reading has several turns. */
const long = plainText(HEAD + LINES.join('').repeat(400));

describe('reading in steps', () => {
  it('finds what reading in one go finds, whatever the text', async () => {
    const texts = fc.array(fc.constantFrom(...LINES), { maxLength: 12 }).map((lines) => lines.join(''));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const source = plainText(HEAD + text);
        expect(await readPlanInSteps(source)).toEqual(readPlan(source));
      }),
      { numRuns: 50 },
    );
  });

  it('says how far it is, ever further and at last all the way, and lets others have their turn', async () => {
    const told: number[] = [];
    let turns = 0;
    const other = setInterval(() => {
      turns++;
    }, 0);
    const targets = await readPlanInSteps(long, {
      onProgress: (done, total) => {
        expect(total).toBe(long.text.length);
        told.push(done);
      },
    });
    clearInterval(other);
    expect(targets).toEqual(readPlan(long));
    expect(told.length).toBeGreaterThan(2);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(long.text.length);
    expect(turns).toBeGreaterThan(0);
  });

  it('ends with the reason of its signal when broken off on the way, and does not begin after that', async () => {
    const breaking = new AbortController();
    const reason = new Error('enough');
    let told = 0;
    const reading = readPlanInSteps(long, {
      signal: breaking.signal,
      onProgress: () => {
        told++;
        breaking.abort(reason);
      },
    });
    await expect(reading).rejects.toBe(reason);
    expect(told).toBe(1);
    await expect(readPlanInSteps(long, { signal: breaking.signal })).rejects.toBe(reason);
  });
});
