import type { Catalogue } from '../../../wording/catalogue';

const zh = {
  heading: '设置',
  paneLanguage: '窗格语言',
  sheetLanguage: '新写入的表格使用的语言',
  calculation: '测算口径',
  calculationHint: '用于新写入的表格；已写入的表格，在表上方的设置格中修改。',
  path: '目标轨迹',
  paths: { plan: '按规划自身口径', linear: '序时（直线）', compound: '复合（等速增长）' },
  tolerance: '容许偏差（点）',
  toleranceHint: '落后于目标轨迹不超过这么多个百分点，仍算“符合序时”。约束性指标不享受。',
  toleranceWrong: '请填写 0 到 100 之间的数。',
};

const en: typeof zh = {
  heading: 'Settings',
  paneLanguage: 'Language of this pane',
  sheetLanguage: 'Language of tables to be written',
  calculation: 'How status is worked out',
  calculationHint: 'For tables to be written. In a table already written, change the cells above it.',
  path: 'Path',
  paths: { plan: 'As each plan counts', linear: 'Straight line', compound: 'Constant rate of growth' },
  tolerance: 'Tolerance (points)',
  toleranceHint:
    'An indicator that lags by no more than this is still on track. Binding indicators get none.',
  toleranceWrong: 'Type a number from 0 to 100.',
};

export const words: Catalogue<typeof zh> = { zh, en };
