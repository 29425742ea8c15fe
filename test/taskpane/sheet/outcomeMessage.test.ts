import { expect, test } from 'vitest';
import { outcomeMessage } from '../../../src/taskpane/sheet/outcomeMessage';
import type { Written } from '../../../src/taskpane/workbookPort';

const sheet = (sheetName: string, rest: Partial<Written> = {}): Written => ({
  sheetName,
  kept: 0,
  unplaced: [],
  ...rest,
});

test('what was kept is counted over all sheets of the set', () => {
  const written = [sheet('月报', { kept: 2 }), sheet('数据', { kept: 3 })];
  const message = outcomeMessage(written, 'zh', { what: '已写入。', why: '共 2 张工作表。' });
  expect(message).toEqual({
    tone: 'success',
    what: '已写入。',
    why: '共 2 张工作表。表上自己填写的 5 处内容原样保留。',
  });
});

test('where nothing is to be said beside that it was written, nothing is', () => {
  expect(outcomeMessage([sheet('月报')], 'en', { what: 'Written.' })).toEqual({
    tone: 'success',
    what: 'Written.',
  });
});

test('what found no place is told with its sheet, five of many by name', () => {
  const unplaced = [1, 2, 3, 4, 5, 6, 7].map((number) => ({ key: `${number}`, column: 'Note', value: 'x' }));
  const drawn = { key: 'My chart', column: '', value: null };
  const message = outcomeMessage([sheet('Charts', { unplaced: [drawn] }), sheet('May', { unplaced })], 'en', {
    what: 'Written.',
  });
  expect(message.tone).toBe('problem');
  expect(message.why).toContain(
    'Charts My chart; May 1 Note: x; May 2 Note: x; May 3 Note: x; May 4 Note: x.',
  );
  expect(message.why).toMatch(/ 3 more\.$/);
});
