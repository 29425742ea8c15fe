import { observationsView } from './observations';
import { planView } from './plan';
import { readingView } from './reading';
import { reportsView } from './reports';
import { settingsView } from './settings';
import type { View } from './view';
import { whyView } from './why';

/** The tabs, left to right. A new view is a folder beside these and a line here. */
export const VIEWS: readonly [View, ...View[]] = [
  planView,
  readingView,
  observationsView,
  reportsView,
  whyView,
  settingsView,
];
