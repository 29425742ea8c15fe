import type { Catalogue } from '../../../wording/catalogue';

const zh = {
  heading: '目标分解',
  year: '分解年份',
  formulas: '写入为',
  regions: '地区（每行一个）',
  regionsHint:
    '可粘贴。名称后用逗号或制表符加权重、保底，如“铜冶镇，18.5，1”；不填权重的沿用表上所填，新的为 1。',
  split: '分到地区',
  years: '年度分解表',
  hint: '重新生成时，表上填写的权重、保底、基数和手工数原样保留。',
  noRegions: '还没有地区。',
  noRegionsNext: '请在“地区”框中每行写一个，再按“分到地区”。',
  unread: '地区中有无法识别的行。',
  unreadNext: '请改正后再试。',
  done: (sheet: string, year: number, count: number) =>
    `${year} 年任务已分到 ${count} 个地区，写入工作表“${sheet}”。`,
  doneWhy: '年度分解表一并写入，分解数随它更新。',
  doneNext: '下一步：在浅黄格改权重和保底，看表上方的核对。',
  yearsDone: (sheet: string) => `各年目标已写入工作表“${sheet}”。`,
  yearsNext: '下一步：需要时在“手工”列填写某年的数，看“核对”列。',
};

const en: typeof zh = {
  heading: 'Split targets',
  year: 'Year to split',
  formulas: 'Written as',
  regions: 'Regions (one a line)',
  regionsHint:
    'May be pasted. Behind a name, weight and minimum may follow after a comma or tab: “Tongye, 18.5, 1”. Without a weight the one on the sheet stays; new regions get 1.',
  split: 'Split over regions',
  years: 'Table of years',
  hint: 'Writing again keeps weights, minima, baselines and values by hand as you typed them.',
  noRegions: 'There are no regions yet.',
  noRegionsNext: 'Write one a line under “Regions”, then press “Split over regions”.',
  unread: 'Some lines under “Regions” cannot be read.',
  unreadNext: 'Put them right and try again.',
  done: (sheet, year, count) =>
    `${year} is split over ${count === 1 ? '1 region' : `${count} regions`} on the sheet “${sheet}”.`,
  doneWhy: 'The table of years was written too; the split follows it.',
  doneNext: 'Next: change weights and minima in the pale yellow cells; the check is above the table.',
  yearsDone: (sheet) => `The targets of each year are on the sheet “${sheet}”.`,
  yearsNext: 'Next: fix a year under “by hand” where needed, and look at “Check”.',
};

export const splitWords: Catalogue<typeof zh> = { zh, en };
