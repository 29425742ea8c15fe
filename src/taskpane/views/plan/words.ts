import type { Catalogue } from '../../../wording/catalogue';

const zh = {
  noPlans: '加载项里没有规划。',
  draft: '征求意见稿',
  caption: (count: number) => `指标与目标（${count} 项）`,
  number: '序号',
  indicator: '指标',
  baseline: '基数',
  target: '目标',
  write: '写入指标表',
  writeHint: '新建一张工作表；重新写入时保留已填的数据。',
  cancel: '取消',
  writing: '正在写入…',
  progress: '写入进度',
  overview: '状态一览',
  refresh: '刷新',
  audit: (noted: number, passed: number) => `规划审核：${noted} 处需要注意，${passed} 处相符`,
  contradiction: '■ 矛盾',
  remark: '▼ 提示',
};

const en: typeof zh = {
  noPlans: 'The add-in holds no plan.',
  draft: 'Draft',
  caption: (count) => `Indicators and targets (${count})`,
  number: 'No.',
  indicator: 'Indicator',
  baseline: 'Baseline',
  target: 'Target',
  write: 'Write table',
  writeHint: 'Adds a sheet; writing it again keeps what you typed.',
  cancel: 'Cancel',
  writing: 'Writing…',
  progress: 'Progress of writing',
  overview: 'Status at a glance',
  refresh: 'Refresh',
  audit: (noted, passed) => `Audit: ${noted} to note, ${passed} consistent`,
  contradiction: '■ Contradiction',
  remark: '▼ Remark',
};

export const words: Catalogue<typeof zh> = { zh, en };
