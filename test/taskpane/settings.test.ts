import { expect, test } from 'vitest';
import { defaultSettings, keptSettings, languageOf } from '../../src/taskpane/settings';

test('the pane speaks Chinese to every Chinese Excel and English to all others', () => {
  for (const chinese of ['zh-CN', 'zh-cn', 'zh-Hans', 'zh-TW']) expect(languageOf(chinese)).toBe('zh');
  for (const other of ['en-US', 'de-DE', 'ja-JP']) expect(languageOf(other)).toBe('en');
});

test('settings that a workbook kept come back as they were', () => {
  const settings = { ...defaultSettings('en'), path: 'linear' as const, tolerance: 0.1 };
  expect(keptSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});

test('what somebody else put in their place is passed over', () => {
  for (const foreign of [undefined, null, 'x', { language: 'tlh' }, { tolerance: 7 }]) {
    expect(keptSettings(foreign)).toEqual({});
  }
});
