import { useState } from 'preact/hooks';
import { CONVENTION_LABELS, KIND_LABELS, NATURE_LABELS } from '../../../plan/labels';
import { reasonWords } from '../../../plan/reading/evidence';
import type { Language } from '../../../wording/language';
import { usePane } from '../../pane';
import { figure } from '../plan/targetWords';
import { CorrectionFields } from './CorrectionFields';
import { type Draft, faultsOf, gradeOf } from './draft';
import { quoteOf } from './quote';
import { wantedOf } from './wantedOf';
import { words } from './words';

interface Props {
  readonly draft: Draft;
  readonly text: string;
  readonly alter: (part: Partial<Draft>) => void;
}

/** One target: what was understood, the words it was read from, how surely, and what is to become of it. */
export function TargetCard({ draft, text, alter }: Props) {
  const { language } = usePane();
  const say = words[language];
  const [correcting, setCorrecting] = useState(false);
  const faults = faultsOf(draft);
  const title = `target-${draft.id}`;
  const decide = (decision: Draft['decision']) =>
    alter({ decision: draft.decision === decision ? 'open' : decision });

  return (
    <li class={`read-target ${draft.decision}`} aria-labelledby={title}>
      <h2 id={title}>
        {draft.name.trim() || say.unnamed} <span class="wanted">{wantedOf(draft, language)}</span>
      </h2>
      <p class="quiet">{detailsOf(draft, language).join(' · ')}</p>
      <Words draft={draft} text={text} />
      <Confidence draft={draft} />
      <div class="buttons">
        <button
          type="button"
          aria-pressed={draft.decision === 'accepted'}
          disabled={faults.length > 0}
          aria-describedby={title}
          onClick={() => decide('accepted')}
        >
          {say.accept}
        </button>
        <button
          type="button"
          aria-expanded={correcting}
          aria-describedby={title}
          onClick={() => setCorrecting(!correcting)}
        >
          {say.correct}
        </button>
        <button
          type="button"
          aria-pressed={draft.decision === 'dropped'}
          aria-describedby={title}
          onClick={() => decide('dropped')}
        >
          {say.drop}
        </button>
      </div>
      {(correcting || faults.length > 0) && <CorrectionFields draft={draft} faults={faults} alter={alter} />}
    </li>
  );
}

function Words({ draft, text }: { readonly draft: Draft; readonly text: string }) {
  const { before, told, figure, toldAfter, after } = quoteOf(text, draft.read);
  return (
    <blockquote>
      {before}
      <mark>
        {told}
        {figure && <strong>{figure}</strong>}
        {toldAfter}
      </mark>
      {after}
    </blockquote>
  );
}

function Confidence({ draft: { read } }: { readonly draft: Draft }) {
  const { language } = usePane();
  const say = words[language];
  const grade = gradeOf(read);
  const why = [
    ...read.doubts.map((doubt) => say.doubts[doubt]),
    ...read.reasons.map((id) => reasonWords(id)[language]),
  ];
  return (
    <p class={grade === 'check' ? 'wrong' : 'quiet'}>
      {say.grades[grade]}
      {why.length > 0 && say.because(why.join(language === 'zh' ? '；' : '; '))}
    </p>
  );
}

/** Kind, year, baseline and whatever else a row of the document says. */
function detailsOf({ read, year }: Draft, language: Language): string[] {
  const say = words[language];
  const { kind, baseline, baselineYear, growth, property, category } = read;
  return [
    KIND_LABELS[kind][language],
    year ? say.by(year) : say.noYear,
    ...(baseline !== null
      ? [say.baseline(figure(baseline, language), baselineYear === null ? '' : String(baselineYear))]
      : []),
    ...(growth
      ? [`${CONVENTION_LABELS[growth.convention][language]} ${figure(growth.value, language)}`]
      : []),
    ...(property ? [NATURE_LABELS[property][language]] : []),
    ...(category ? [category] : []),
  ];
}
