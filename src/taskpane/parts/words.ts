import type { Catalogue } from '../../wording/catalogue';

const zh = {
  cancel: '取消',
  cancelled: '已取消。',
  asItWas: '工作簿保持原样。',
  working: '正在处理…',
  progress: '进度',
  plan: '规划',
};

const en: typeof zh = {
  cancel: 'Cancel',
  cancelled: 'Cancelled.',
  asItWas: 'The workbook is as it was.',
  working: 'Working…',
  progress: 'Progress',
  plan: 'Plan',
};

export const words: Catalogue<typeof zh> = { zh, en };
