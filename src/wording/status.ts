import type { Bilingual } from './language';

/** The nine verdicts of method `schedule` (methodology, section 5), best first. */
export const STATUS_CODES = [
  'achieved',
  'ahead',
  'on-track',
  'behind',
  'off-track',
  'reversing',
  'missed',
  'no-data',
  'not-assessable',
] as const;

export type StatusCode = (typeof STATUS_CODES)[number];

/**
 * How a verdict looks wherever it is shown: a word, a shape and a colour.
 * The shape is part of the word shown, so that colour never stands alone; the colours are told apart by
 * colour-blind readers (Okabe-Ito hues).
 */
export interface Look {
  readonly label: Bilingual;
  readonly shape: string;
  /** Text colour on `fill`, contrast at least 4.5. */
  readonly ink: string;
  readonly fill: string;
}

export const STATUS_LOOKS: Readonly<Record<StatusCode, Look>> = {
  achieved: { label: { zh: '已实现', en: 'Achieved' }, shape: '★', ink: '#0B4F8A', fill: '#DCEBF7' },
  ahead: { label: { zh: '快于序时', en: 'Ahead' }, shape: '▲', ink: '#00614A', fill: '#D8F0E6' },
  'on-track': { label: { zh: '符合序时', en: 'On track' }, shape: '●', ink: '#41574B', fill: '#E9EFEB' },
  behind: { label: { zh: '滞后', en: 'Behind' }, shape: '▼', ink: '#7A4B00', fill: '#FCEBC5' },
  'off-track': { label: { zh: '严重滞后', en: 'Off track' }, shape: '■', ink: '#9C2F00', fill: '#FBDDD0' },
  reversing: { label: { zh: '倒退', en: 'Reversing' }, shape: '◀', ink: '#6F2C6B', fill: '#F0DEEE' },
  missed: { label: { zh: '未完成', en: 'Missed' }, shape: '✕', ink: '#8B1A1A', fill: '#F6D5D5' },
  'no-data': { label: { zh: '无数据', en: 'No data' }, shape: '○', ink: '#595959', fill: '#F2F2F2' },
  'not-assessable': {
    label: { zh: '无法评估', en: 'Not assessable' },
    shape: '–',
    ink: '#595959',
    fill: '#F2F2F2',
  },
};
