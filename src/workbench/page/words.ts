import type { Catalogue } from '../../wording/catalogue';

const zh = {
  title: '政策目标监测 · 工作台',
  product: '政策目标监测',
  workbench: '工作台',
  privacy: '无需 Excel；工作簿只保存在本页，不上传任何数据',
  open: '打开',
  openTip: '打开一个 .xlsx 工作簿，替换当前工作簿',
  save: '保存',
  saveTip: '将当前工作簿存为 .xlsx 文件',
  fileName: '政策目标.xlsx',
  replace: '打开另一个工作簿会替换当前工作簿；尚未保存的修改将丢失。要继续吗？',
  keep: '保留当前工作簿',
  replaceIt: '替换',
  cannotOpen: (name: string) =>
    `无法打开“${name}”：它不是有效的 .xlsx 工作簿，或文件已损坏。当前工作簿未改动。`,
  refused: (why: string) => `没有写入：${why}`,
  protectedCell: '该单元格受保护。请在可填写的单元格中录入，或先取消工作表保护。',
  validation: '输入的内容不符合此单元格的要求',
  language: '界面语言',
  ribbon: '加载项命令',
  grid: '工作表',
  pane: '任务窗格',
  closePane: '关闭任务窗格',
  notReady: '加载项仍在启动，请稍候再试。',
  dismiss: '关闭提示',
  choices: '打开下拉列表',
};

const en: typeof zh = {
  title: 'Policy Targets · Workbench',
  product: 'Policy Targets',
  workbench: 'Workbench',
  privacy: 'No Excel needed; the workbook stays in this page and nothing is uploaded',
  open: 'Open',
  openTip: 'Open an .xlsx workbook in place of this one',
  save: 'Save',
  saveTip: 'Save this workbook as an .xlsx file',
  fileName: 'Policy targets.xlsx',
  replace: 'Opening another workbook replaces this one; changes not yet saved are lost. Continue?',
  keep: 'Keep this workbook',
  replaceIt: 'Replace it',
  cannotOpen: (name) =>
    `“${name}” could not be opened: it is not a valid .xlsx workbook, or the file is damaged. This workbook is unchanged.`,
  refused: (why) => `Nothing was written: ${why}`,
  protectedCell:
    'this cell is protected. Type into the cells meant for entries, or unprotect the sheet first.',
  validation: 'this cell does not take such a value',
  language: 'Language of the page',
  ribbon: 'Commands of the add-in',
  grid: 'Worksheet',
  pane: 'Task pane',
  closePane: 'Close the task pane',
  notReady: 'The add-in is still starting. Try again in a moment.',
  dismiss: 'Dismiss message',
  choices: 'Open the list',
};

/** The workbench page's own words; the pane, the grid and the ribbon bring theirs. */
export const words: Catalogue<typeof zh> = { zh, en };
