import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/functions';
import type { CellInput } from '../../src/functions/signature';

/** 100 in 2020; 8 % a year to 2025, from 2023 on 10 %: 116.64 at the end of 2022, 141.1344 of 2024, 155.24784 of 2025. */
const words = (actual: number, asOf: CellInput, options: string, from = '2023') =>
  evaluate('EXPLAIN', [
    100,
    2020,
    0.08,
    2025,
    actual,
    asOf,
    `kind=growth-rate; revised-from=${from}; revised-target=0.1; ${options}`,
  ]) as string;

describe('the words on a revised growth target', () => {
  test('tell both rates in percent and the level that they come to', () => {
    expect(words(130, 2024, 'labels=zh')).toMatch(
      /^年均增长目标 8%，2022年之后调整为 10%，轨迹在此转折，两段合计折为目标期数值 155\.248。2020年基数 100，2025年目标 155\.248；2024年实际 130，按复合轨迹应为 141\.134。/,
    );
    expect(words(130, 2024, 'labels=en')).toMatch(
      /^Growth of 8 % a year, revised to 10 % after 2022, where the path bends, comes to 155\.248\. Baseline 100 \(2020\), target 155\.248 \(2025\); actual 130 \(2024\), where the compound path expects 141\.134\./,
    );
  });

  // 30/55.24784 = 54.3 %, 41.1344/55.24784 = 74.5 %; 155.24784 - 130 = 25.24784.
  test('tell lead and gap of that level', () => {
    expect(words(130, 2024, 'labels=zh')).toMatch(
      /完成进度 54\.3%，轨迹进度 74\.5%，落后 20\.2 个百分点.*结论：严重滞后，距目标还差 25\.2478。$/,
    );
    expect(words(130, 2024, 'labels=en')).toMatch(
      /Progress is 54\.3 % against 74\.5 % on the path: 20\.2 points behind.*25\.2478 is still missing to the target\.$/,
    );
  });

  test('announce the new rate before it holds', () => {
    // 100·1.08⁵ = 146.93281
    expect(words(110, 2022, 'labels=zh')).toMatch(
      /^年均增长目标 8%，折为目标期数值 146\.933；2022年之后调整为 10%，轨迹在此转折。2020年基数/,
    );
    expect(words(110, 2022, 'labels=en')).toMatch(
      /^Growth of 8 % a year comes to 146\.933; after 2022 it is revised to 10 %, and the path bends there\. Baseline/,
    );
  });

  test('never tell a rate as a level', () => {
    for (const labels of ['zh', 'en'])
      for (const asOf of [2022, 2024]) expect(words(130, asOf, `labels=${labels}`)).not.toMatch(/ 0\.\d/);
  });

  test('say nothing of a rate that only holds behind the target period', () => {
    expect(words(140, 2024, 'labels=zh', '2026')).not.toContain('调整');
    expect(words(140, 2024, 'labels=en', '2026')).not.toContain('revised');
  });

  test('speak of an index where rates are observed', () => {
    // (1.09)⁴ = 1.411582 of 1.08²·1.1³ = 1.552478
    expect(words(0.09, 2024, 'measure=rate; labels=zh')).toContain('两段合计以基期为 1 折为指数 1.55248。');
    expect(words(0.09, 2024, 'measure=rate; labels=en')).toContain(
      'comes to 1.55248 on an index with the base period at 1.',
    );
  });
});
