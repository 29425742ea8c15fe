import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STATUS_LOOKS } from '../../src/wording/status';

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const css = readFileSync('src/taskpane/pane.css', 'utf8');
const [light = '', dark = ''] = [...css.matchAll(/:root \{([^}]*)\}/g)].map((match) => match[1] ?? '');
const colors = (block: string) =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map((match) => [match[1], match[2] ?? '']),
  );

/** Text and what it stands on. */
const PAIRS = [
  ['ink', 'ground'],
  ['quiet', 'ground'],
  ['quiet', 'raised'],
  ['brand', 'ground'],
  ['on-brand', 'brand'],
  ['on-brand', 'brand-hover'],
  ['bad', 'ground'],
  ['ink', 'good-ground'],
  ['ink', 'bad-ground'],
  ['ink', 'note-ground'],
  ['good', 'good-ground'],
  ['bad', 'bad-ground'],
  ['brand', 'note-ground'],
] as const;

test('the formula is WCAG’s: black on white is 21 to 1, #767676 on white 4.54', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

describe.each([
  ['light', colors(light)],
  ['dark', { ...colors(light), ...colors(dark) }],
])('in %s', (_, palette) => {
  test.each(PAIRS)('%s on %s reads well', (text, ground) => {
    expect(contrast(palette[text] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  test('the edge of a control stands out from the ground', () => {
    expect(contrast(palette.edge ?? '', palette.ground ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test.each(Object.entries(STATUS_LOOKS))('status %s reads well', (_, { ink, fill }) => {
  expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
});
