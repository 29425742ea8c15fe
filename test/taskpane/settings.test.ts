import { expect, test } from 'vitest';
import { languageOf } from '../../src/taskpane/settings';

test('the pane speaks Chinese to every Chinese Excel and English to all others', () => {
  for (const chinese of ['zh-CN', 'zh-cn', 'zh-Hans', 'zh-TW']) expect(languageOf(chinese)).toBe('zh');
  for (const other of ['en-US', 'de-DE', 'ja-JP']) expect(languageOf(other)).toBe('en');
});
