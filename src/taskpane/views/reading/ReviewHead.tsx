import { usePane } from '../../pane';
import { FILTERS, type Filter, shown } from './filter';
import type { Drafts } from './useDrafts';
import { words } from './words';

interface Props {
  readonly drafts: Drafts;
  readonly filter: Filter;
  readonly choose: (filter: Filter) => void;
}

/** How far the review has come, and which targets are shown. */
export function ReviewHead({ drafts: { drafts, count }, filter, choose }: Props) {
  const say = words[usePane().language];
  const [accepted, dropped] = [count('accepted'), count('dropped')];
  const done = say.reviewed(accepted + dropped, drafts.length);
  return (
    <div class="review-head">
      <p role="status">
        <strong>{done}</strong> <span class="quiet">{say.counts(accepted, dropped)}</span>
      </p>
      <progress aria-label={done} value={accepted + dropped} max={Math.max(drafts.length, 1)} />
      {/* biome-ignore lint/a11y/useSemanticElements: three switches, no fields of a form */}
      <div class="filters" role="group" aria-label={say.show}>
        {FILTERS.map((each) => (
          <button
            type="button"
            class="small"
            key={each}
            aria-pressed={each === filter}
            onClick={() => choose(each)}
          >
            {say.filters[each]} {shown(drafts, each).length}
          </button>
        ))}
      </div>
    </div>
  );
}
