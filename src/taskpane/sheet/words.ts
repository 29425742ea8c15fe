import type { Catalogue } from '../../wording/catalogue';

const zh = {
  written: (sheet: string) => `已写入工作表“${sheet}”。`,
  kept: (count: number) => `表上自己填写的 ${count} 处内容原样保留。`,
  unplaced: (entries: string) => `以下原有内容未写入新表，请核对：${entries}。`,
  unplacedMore: (count: number) => `另有 ${count} 处。`,
  writtenNext: (period: string, value: string) =>
    `下一步：在“${period}”“${value}”两列填入数据，状态随即算出。`,
  cancelled: '已取消写入。',
  cancelledWhy: '工作簿保持原样。',
};

const en: typeof zh = {
  written: (sheet) => `The table is on the sheet “${sheet}”.`,
  kept: (count) =>
    count === 1
      ? 'The one cell you filled in yourself was kept.'
      : `All ${count} cells you filled in yourself were kept.`,
  unplaced: (entries) =>
    `These stood on the former sheets and are not on the new ones; check them: ${entries}.`,
  unplacedMore: (count) => `${count} more.`,
  writtenNext: (period, value) =>
    `Next: fill the columns “${period}” and “${value}”, and each status follows.`,
  cancelled: 'Writing was cancelled.',
  cancelledWhy: 'The workbook is as it was.',
};

export const words: Catalogue<typeof zh> = { zh, en };
