import type { View } from '../view';

export const planView: View = {
  id: 'plan',
  label: { zh: '规划', en: 'Plan' },
  load: () => import('./PlanView'),
};
