import type { Parameter } from './signature';

/** Parameters that several functions share, so that the same word means the same everywhere. */

export const BASELINE: Parameter = {
  name: 'baseline',
  title: { zh: '基数', en: 'Baseline' },
  description: { zh: '基期数值', en: 'Value at the base period' },
};

export const START: Parameter = {
  name: 'start',
  title: { zh: '基期', en: 'Start' },
  description: {
    zh: '基期，如 2020 或 2020-12；时期指其结束之时',
    en: 'Base period such as 2020 or 2020-12; a period is the instant at which it ends',
  },
};

export const TARGET: Parameter = {
  name: 'target',
  title: { zh: '目标值', en: 'Target' },
  description: { zh: '目标期要达到的数值', en: 'Value wanted at the target period' },
};

export const END: Parameter = {
  name: 'end',
  title: { zh: '目标期', en: 'End' },
  description: { zh: '目标期，如 2025', en: 'Target period such as 2025' },
};

export const ACTUAL: Parameter = {
  name: 'actual',
  title: { zh: '最新值', en: 'Actual' },
  description: { zh: '最新观测值，单位与基数相同', en: 'Latest observed value, in the unit of the baseline' },
};

export const AS_OF: Parameter = {
  name: 'asOf',
  title: { zh: '最新时期', en: 'As of' },
  description: {
    zh: '最新值所属时期，如 2023-06、2023年二季度',
    en: 'Period of the latest value such as 2023-06 or 2023-Q2',
  },
};

export const PATH: Parameter = {
  name: 'path',
  title: { zh: '目标轨迹', en: 'Path' },
  description: {
    zh: 'linear 等量推进（默认）或 compound 等速增长',
    en: 'linear, equal steps (default), or compound, equal growth',
  },
  optional: true,
};

export const CONVENTION: Parameter = {
  name: 'convention',
  title: { zh: '口径', en: 'Convention' },
  description: {
    zh: 'compound 水平法年均增长（默认）、annual 年均增量、total 累计增量',
    en: 'compound growth a year (default), annual change a year, or total change',
  },
  optional: true,
};

export const DIRECTION: Parameter = {
  name: 'direction',
  title: { zh: '方向', en: 'Direction' },
  description: { zh: 'up 越高越好（默认）或 down 越低越好', en: 'up, more is better (default), or down' },
  optional: true,
};

export const OPTIONS: Parameter = {
  name: 'options',
  title: { zh: '选项', en: 'Options' },
  description: {
    zh: '如 "method=schedule; nature=binding; labels=en"',
    en: 'Such as "method=schedule; nature=binding; labels=en"',
  },
  optional: true,
};
