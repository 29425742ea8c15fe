import type { Report } from '../../../report/observations/settle';
import { usePane } from '../../pane';
import { Select } from '../../parts/Select';
import { words } from './words';

const STATES: readonly Report['state'][] = ['preliminary', 'revised', 'final'];

interface Props {
  readonly report: Report;
  readonly change: (report: Report) => void;
  /** Whether a value would change without a reason of its own. */
  readonly asksWhy: boolean;
  /** What is still to be said. */
  readonly objection: string | undefined;
}

/** When the values were reported, and why some of them change. */
export function ReportFields({ report, change, asksWhy, objection }: Props) {
  const say = words[usePane().language];
  return (
    <div>
      <label class="field">
        <span>{say.reported}</span>
        <input
          type="date"
          value={report.reported}
          aria-describedby="reported-hint"
          onInput={(event) => change({ ...report, reported: event.currentTarget.value })}
        />
        <span id="reported-hint" class="quiet">
          {say.reportedHint}
        </span>
      </label>
      {asksWhy && (
        <label class="field">
          <span>{say.why}</span>
          <input
            value={report.reason}
            aria-describedby="why-hint"
            onInput={(event) => change({ ...report, reason: event.currentTarget.value })}
          />
          <span id="why-hint" class="quiet">
            {say.whyHint}
          </span>
        </label>
      )}
      <Select
        label={say.state}
        value={report.state}
        options={STATES.map((each) => [each, say.states[each]])}
        take={(state) => change({ ...report, state })}
      />
      <p class="quiet" role="status">
        {objection}
      </p>
    </div>
  );
}
