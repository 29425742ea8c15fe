import type { View } from '../view';

export const whyView: View = {
  id: 'why',
  label: { zh: '依据', en: 'Why?' },
  load: () => import('./WhyView'),
};
