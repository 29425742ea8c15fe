import { describe, expect, it } from 'vitest';
import { run } from './commandLine';

const answers = async (input: string) =>
  (await run(['call', '--stdin'], input)).out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('policy-targets call', () => {
  it('evaluates a function of numbers, negative ones too', async () => {
    expect(JSON.parse((await run(['call', 'GAP', '270', '800'])).out)).toEqual({ value: 530 });
    expect(JSON.parse((await run(['call', 'gap', '-5', '10'])).out)).toEqual({ value: 15 });
  });

  it('takes a period for text: half of 2020 to 2025 is over in mid-2023', async () => {
    // 2020 is position 2021.0, 2023-06 is 2023.5, 2025 is 2026.0: (2023.5 - 2021)/5 = 0.5
    expect(JSON.parse((await run(['call', 'ELAPSED', '2020', '2025', '2023-06'])).out)).toEqual({
      value: 0.5,
    });
  });

  it('answers one line with one line, in order, ranges as rows', async () => {
    expect(
      await answers('["GAP",270,800]\r\n["GAP",[[1],[2]],5]\n["ELAPSED",2020,2025,"2023年6月"]'),
    ).toEqual([{ value: 530 }, { value: [[4], [3]] }, { value: 0.5 }]);
  });

  it('answers a bad line with an error and goes on', async () => {
    const given = await answers(
      'oops\n\n{"a":1}\n[]\n["NOSUCH",1]\n["GAP",{"a":1},2]\n["GAP","a",2]\n["GAP",1,2]\n',
    );
    expect(given).toHaveLength(8);
    for (const answer of given.slice(0, 7)) {
      expect(answer).toEqual({ error: expect.stringMatching(/^#/), message: expect.any(String) });
    }
    expect(given[7]).toEqual({ value: 1 });
  });

  it('keeps an error in its element', async () => {
    const [answer] = await answers('["GAP",[[1],["a"]],5]\n');
    expect(answer.value[0]).toEqual([4]);
    expect(answer.value[1][0]).toEqual({ error: '#VALUE!', message: expect.any(String) });
  });

  it('answers ten thousand lines with ten thousand', async () => {
    const lines = Array.from({ length: 10_000 }, (_, index) => `["GAP",${index},10000]`).join('\n');
    const given = await answers(lines);
    expect(given).toHaveLength(10_000);
    expect(given.at(-1)).toEqual({ value: 1 });
  });
});
