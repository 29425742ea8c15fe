import type { View } from '../view';

export const readingView: View = {
  id: 'reading',
  label: { zh: '导入', en: 'Import' },
  load: () => import('./ReadingView'),
};
