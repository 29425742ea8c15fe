import type { View } from '../view';

export const settingsView: View = {
  id: 'settings',
  label: { zh: '设置', en: 'Settings' },
  load: () => import('./SettingsView'),
};
