import type { Catalogue } from '../../../wording/catalogue';

const zh = {
  plan: '规划',
  noPlans: '加载项里没有规划。',
  draft: '征求意见稿',
  period: (start: string, end: string) => `${start}–${end}年`,
  indicators: (count: number) => `${count} 项指标`,
  caption: '指标与目标',
  number: '序号',
  indicator: '指标',
  baseline: '基数',
  target: '目标',
  binding: '约束性',
  write: '写入指标表',
  writeHint: '新建一张工作表；重新写入时保留已填的数据。',
  cancel: '取消',
  writing: '正在写入…',
  progress: '写入进度',
  written: (sheet: string) => `已写入工作表“${sheet}”。`,
  kept: (count: number) => `已填的 ${count} 个数据原样保留。`,
  unplaced: (entries: string) => `以下已填数据在新表中找不到对应位置，请核对后自行补录：${entries}`,
  writtenNext: '下一步：在“最新时期”“最新值”两列填入数据，状态随即算出。',
  cancelled: '已取消写入。',
  cancelledWhy: '工作簿保持原样。',
  overview: '状态一览',
  refresh: '刷新',
};

const en: typeof zh = {
  plan: 'Plan',
  noPlans: 'The add-in holds no plan.',
  draft: 'Draft',
  period: (start, end) => `${start}–${end}`,
  indicators: (count) => `${count} indicators`,
  caption: 'Indicators and targets',
  number: 'No.',
  indicator: 'Indicator',
  baseline: 'Baseline',
  target: 'Target',
  binding: 'binding',
  write: 'Write indicator table',
  writeHint: 'Adds a sheet; writing it again keeps what you typed.',
  cancel: 'Cancel',
  writing: 'Writing…',
  progress: 'Progress of writing',
  written: (sheet) => `The table is on the sheet “${sheet}”.`,
  kept: (count) =>
    count === 1 ? 'The one value you typed was kept.' : `All ${count} values you typed were kept.`,
  unplaced: (entries) =>
    `These values have no place in the new table; check them and type them again: ${entries}`,
  writtenNext: 'Next: fill the columns Latest period and Latest value, and each status follows.',
  cancelled: 'Writing was cancelled.',
  cancelledWhy: 'The workbook is as it was.',
  overview: 'Status at a glance',
  refresh: 'Refresh',
};

export const words: Catalogue<typeof zh> = { zh, en };
