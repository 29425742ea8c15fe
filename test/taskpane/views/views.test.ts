import { expect, test } from 'vitest';
import { VIEWS } from '../../../src/taskpane/views';

test('each view has an id of its own and a name in both languages', () => {
  expect(new Set(VIEWS.map(({ id }) => id)).size).toBe(VIEWS.length);
  for (const { label } of VIEWS) {
    expect(label.zh).toMatch(/\p{Script=Han}/u);
    expect(label.en).toMatch(/^[A-Z]/);
  }
});

test('each view can be loaded', async () => {
  for (const { load } of VIEWS) expect((await load()).default).toBeTypeOf('function');
});
