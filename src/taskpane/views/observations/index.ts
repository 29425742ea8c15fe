import type { View } from '../view';

export const observationsView: View = {
  id: 'observations',
  label: { zh: '数据', en: 'Data' },
  load: () => import('./ObservationsView'),
};
