import { expect, test } from 'vitest';
import { verdictCell } from '../../src/report/verdict';
import type { StatusCode } from '../../src/wording/status';

test('the verdict counts worst first and leaves out what does not occur', () => {
  const counts = new Map<StatusCode, number>([
    ['achieved', 2],
    ['off-track', 1],
    ['no-data', 13],
  ]);
  expect(verdictCell('T[状态]', counts, 'zh').value).toBe('共 16 项：■ 严重滞后 1，★ 已实现 2，○ 无数据 13');
  expect(verdictCell('T[Status]', counts, 'en').value).toBe(
    '16 targets: ■ Off track 1, ★ Achieved 2, ○ No data 13',
  );
});
