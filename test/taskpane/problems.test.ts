import { expect, test } from 'vitest';
import { problemMessage } from '../../src/taskpane/problems';

test('a sheet that is in the way is named, in either language', () => {
  const problem = { code: 'sheet-protected', place: '月报' };
  expect(problemMessage(problem, 'zh').why).toBe('工作表“月报”受保护。');
  expect(problemMessage(problem, 'en').why).toBe('The sheet “月报” is protected.');
});

test('where Excel does not say which sheet it is, the sentence stands without a name', () => {
  expect(problemMessage({ code: 'sheet-protected' }, 'zh').why).toBe('工作表受保护。');
  expect(problemMessage({ code: 'sheet-protected' }, 'en').why).toBe('The sheet is protected.');
});

test('a table that is in the way is told apart from a sheet', () => {
  const message = problemMessage({ code: 'table-taken', place: 'luquan_2021_2025' }, 'zh');
  expect(message.why).toContain('名为“luquan_2021_2025”的表格');
  expect(message.next).toContain('表设计');
});
