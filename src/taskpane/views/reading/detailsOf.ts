import { DIRECTION_LABELS, KIND_LABELS, NATURE_LABELS } from '../../../plan/labels';
import type { Language } from '../../../wording/language';
import { growthWords } from '../plan/targetWords';
import { type Draft, repeatsValue } from './draft';
import { growthOf } from './targetOf';
import { words } from './words';

/** Kind, year, baseline and whatever else a target says beside its name and figure. */
export function detailsOf(draft: Draft, language: Language): string[] {
  const say = words[language];
  const { kind, year, baseline, baselineYear, nature, category, direction, lead } = draft;
  const growth = repeatsValue(draft) ? undefined : growthOf(draft);
  return [
    KIND_LABELS[kind][language],
    year ? say.by(year) : say.noYear,
    ...(baseline ? [say.baseline(baseline, baselineYear)] : []),
    ...(growth ? [growthWords(growth, language)] : []),
    ...(direction === 'down' ? [DIRECTION_LABELS.down[language]] : []),
    ...(nature ? [NATURE_LABELS[nature][language]] : []),
    ...(category ? [category] : []),
    ...(lead ? [say.ledBy(lead)] : []),
  ];
}
