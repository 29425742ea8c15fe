import type { Bilingual, Language } from '../../wording/language';

interface CheckWords {
  readonly fits: string;
  readonly differs: string;
  readonly waits: string;
  readonly impossible: string;
}

/** Whether parts add up: a shape and a word, so that colour is never alone. */
export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = {
  zh: { fits: '✓ 相符', differs: '■ 差 ', waits: '○ 待填基数', impossible: '■ 无法计算' },
  en: { fits: '✓ adds up', differs: '■ off by ', waits: '○ no baseline', impossible: '■ no path' },
};

/** What stands in the cells of a year, and what a region is given of it. */
export const SPLIT_WORDS = {
  end: { zh: '年末数', en: 'at year end' },
  sum: { zh: '全年数', en: "year's sum" },
  increase: { zh: '当年新增', en: 'new in year' },
} as const satisfies Record<string, Bilingual>;

/** Headers by which what was typed is found again. */
export const yearHeader = {
  level: (year: number): Bilingual => ({ zh: `${year}目标`, en: `${year} target` }),
  part: (year: number): Bilingual => ({ zh: `${year}新增`, en: `${year} added` }),
  hand: (year: number): Bilingual => ({ zh: `${year}手工`, en: `${year} by hand` }),
};

export const HEADERS = {
  number: { zh: '序号', en: 'No.' },
  baseline: { zh: '基数', en: 'Baseline' },
  region: { zh: '地区', en: 'Region' },
  weight: { zh: '权重', en: 'Weight' },
  minimum: { zh: '保底', en: 'Minimum' },
} as const satisfies Record<string, Bilingual>;
