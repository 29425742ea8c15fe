import type { Catalogue } from '../../wording/catalogue';

const zh = {
  written: (sheet: string) => `已写入工作表“${sheet}”。`,
  kept: (count: number) => `已填的 ${count} 个数据原样保留。`,
  unplaced: (entries: string) => `以下已填数据在新表中找不到对应位置，请核对后自行补录：${entries}`,
  writtenNext: (period: string, value: string) =>
    `下一步：在“${period}”“${value}”两列填入数据，状态随即算出。`,
  cancelled: '已取消写入。',
  cancelledWhy: '工作簿保持原样。',
};

const en: typeof zh = {
  written: (sheet) => `The table is on the sheet “${sheet}”.`,
  kept: (count) =>
    count === 1 ? 'The one value you typed was kept.' : `All ${count} values you typed were kept.`,
  unplaced: (entries) =>
    `These values have no place in the new table; check them and type them again: ${entries}`,
  writtenNext: (period, value) =>
    `Next: fill the columns “${period}” and “${value}”, and each status follows.`,
  cancelled: 'Writing was cancelled.',
  cancelledWhy: 'The workbook is as it was.',
};

export const words: Catalogue<typeof zh> = { zh, en };
