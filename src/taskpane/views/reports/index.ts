import type { View } from '../view';

export const reportsView: View = {
  id: 'reports',
  label: { zh: '报告', en: 'Reports' },
  load: () => import('./ReportsView'),
};
