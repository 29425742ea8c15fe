import type { Catalogue } from '../../../wording/catalogue';

const zh = {
  heading: '这个状态是怎么得出的',
  choose: '请在本加载项写入的指标表中选中一行的任意单元格，这里会说明它的状态是怎么得出的。',
  unknownRow: '选中的这一行不是已知规划的指标。',
  pictureOf: (from: string, to: string) => `从 ${from} 到 ${to} 的目标轨迹、实际值与目标值示意图`,
  target: '目标',
  place: '文件出处',
  lead: '牵头单位',
  responsible: '责任单位',
  notStated: '文件未列明。',
  note: '说明',
};

const en: typeof zh = {
  heading: 'How this status came about',
  choose:
    'Select any cell of a row in an indicator table that this add-in wrote, and its status is explained here.',
  unknownRow: 'The selected row is no indicator of a plan that the add-in knows.',
  pictureOf: (from, to) => `Path from ${from} to ${to}, actual value and target, as a picture`,
  target: 'Target',
  place: 'In the document',
  lead: 'Lead unit',
  responsible: 'Responsible units',
  notStated: 'The document does not say.',
  note: 'Note',
};

export const words: Catalogue<typeof zh> = { zh, en };
