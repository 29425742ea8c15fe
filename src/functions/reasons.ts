import type { Bilingual } from '../wording/language';

/** Why there is no such number (#NUM!); one wording each, shared by the functions that meet the same obstacle. */

export const END_NOT_AFTER_START: Bilingual = {
  zh: '目标期须晚于基期',
  en: 'the end must lie after the start',
};

export const NO_DISTANCE: Bilingual = {
  zh: '基数等于目标，没有可完成的距离；请用 STATUS 判断是否保持',
  en: 'baseline equals target, so there is no distance to cover; ask STATUS whether it is kept',
};

export const NO_PATH: Bilingual = {
  zh: '轨迹不存在：目标期须晚于基期，复合轨迹要求基数与目标都大于 0',
  en: 'there is no such path: the end must lie after the start, and a compound path needs a baseline and target above 0',
};

export const NO_GROWTH: Bilingual = {
  zh: '没有这样的增长率：后一时期须晚于前一时期，水平法（compound）要求两个值都大于 0；可改用 annual',
  en: 'there is no such growth: the second period must be later, and compound growth needs both values above 0; use annual instead',
};
