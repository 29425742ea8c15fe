import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '../../src/plan/schema';
import { planTab, tabRegion } from '../../src/report/tabName';

const planOf = (region: string, regionEn?: string): Plan => ({
  id: 'sample-2021-2025',
  title: '样例规划',
  issuer: '样例',
  region,
  ...(regionEn && { regionEn }),
  start: '2021',
  end: '2025',
  source: '虚构',
  indicators: [],
});
const english = (regionEn: string) => planTab(planOf('样例', regionEn), 'indicators', 'en');

describe('the tab of a plan', () => {
  // " 2021-2025 indicators" has 21 characters, which leaves 10 of 31 for the region.
  test('is the whole region where there is room', () => {
    expect(english('Qinhuangda')).toBe('Qinhuangda 2021-2025 indicators');
    expect(planTab(planOf('石家庄市鹿泉区'), '指标', 'zh')).toBe('石家庄市鹿泉区 2021-2025 指标');
  });

  test('is cut between words', () => {
    expect(english('Luquan New District, Shijiazhuang')).toBe('Luquan New 2021-2025 indicators');
    expect(english('Luquan District')).toBe('Luquan 2021-2025 indicators');
  });

  test('is cut at a joint where the region has no blank', () => {
    expect(english('Beijing-Tianjin-Hebei')).toBe('Beijing 2021-2025 indicators');
    expect(english('Yan–Tai–Weihai')).toBe('Yan–Tai 2021-2025 indicators');
    expect(english('LuquanDistrict')).toBe('Luquan 2021-2025 indicators');
    expect(english('Qinhuangda-Shanhaiguan')).toBe('Qinhuangda 2021-2025 indicators');
  });

  test('shortens the years before it cuts a word off, where that is enough', () => {
    // 12 and " 2021-25 indicators", 19
    expect(english('Qinhuangdaos')).toBe('Qinhuangdaos 2021-25 indicators');
    expect(planTab(planOf('样例', 'Xuchang'), '2024 by region', 'en')).toBe('Xuchang 2021-25 2024 by region');
    const turn = { ...planOf('样例', 'Qinhuangdaos'), start: '1999', end: '2003' };
    expect(planTab(turn, 'indicators', 'en')).toBe('Qinhuangd… 1999-2003 indicators');
  });

  test('says where a word without a joint is cut off, but for Chinese, whose names need no such sign', () => {
    expect(english('Hohhotshiqinhuangdao')).toBe('Hohhotshiqi… 2021-25 indicators');
    const long = '内蒙古自治区呼和浩特经济技术开发区沙尔沁工业区';
    // 31 less the 13 of " 2021-2025 指标"
    expect(planTab(planOf(long), '指标', 'zh')).toBe(`${long.slice(0, 18)} 2021-2025 指标`);
  });

  test('fits, keeps years and kind whole and never ends its region in a blank', () => {
    const letter = fc.constantFrom(...'aZé -–·_县区A');
    fc.assert(
      fc.property(fc.array(letter, { minLength: 1, maxLength: 40 }), (letters) => {
        const region = `A${letters.join('')}`;
        const tab = english(region);
        expect(tab.length).toBeLessThanOrEqual(31);
        expect(tab).toMatch(/ 2021-(20)?25 indicators$/);
        const kept = tabRegion(planOf('样例', region), 21, 'en');
        expect(region.startsWith(kept.replace(/…$/, ''))).toBe(true);
        expect(kept).toBe(kept.trim());
      }),
    );
  });
});
