import { needing } from './cells';
import type { Template } from './options';

export const gap: Template = ([actual = '', target = ''], { direction = 'up' }) =>
  needing(
    [actual, target],
    [actual, target],
    direction === 'up' ? `${target}-${actual}` : `${actual}-${target}`,
  );

export const score: Template = ([progress = '', weight = '', cap = '1']) =>
  needing(
    [progress, weight],
    [progress, weight],
    // Excel has no way to raise #VALUE! but to calculate with a word.
    `IF(${weight}<0,"weight"+0,${weight}*MAX(0,MIN(${progress},${cap})))`,
  );

export const reconcile: Template = ([a = '', b = '', tolerance = '0.01']) =>
  needing([a, b], [a, b], `ABS(${b}-${a})<=${tolerance}*ABS(${a})+1E-9*MAX(ABS(${a}),ABS(${b}))`);
