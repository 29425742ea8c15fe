import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Plan } from '../../../plan/schema';
import { usePane } from '../../pane';
import { StatusBadge } from '../../parts/StatusBadge';
import { problemMessage } from '../../problems';
import { type StatusCount, statusCounts } from '../../sheet/statusCounts';
import { words } from './words';

interface Props {
  readonly plan: Plan;
  /** How often the table has been written since the pane opened: each time, the overview is read anew. */
  readonly written: number;
}

/** How many targets stand where, as the sheet shows it now; nothing while the workbook holds no table of the plan. */
export function StatusOverview({ plan, written }: Props) {
  const { language, workbook, tell } = usePane();
  const say = words[language];
  const [counts, setCounts] = useState<readonly StatusCount[]>();

  const refresh = useCallback(
    () =>
      workbook.readSheet(`indicators:${plan.id}`).then(
        (sheet) => setCounts(sheet && statusCounts(sheet)),
        (error) => tell(problemMessage(error, language)),
      ),
    [plan, workbook, language, tell],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a table written again is read again
  useEffect(() => {
    refresh();
  }, [refresh, written]);

  if (!counts) return null;
  return (
    <section class="overview" aria-labelledby="overview-title">
      <h2 id="overview-title">{say.overview}</h2>
      <button type="button" class="plain" onClick={refresh}>
        {say.refresh}
      </button>
      <ul>
        {counts.map(({ status, count }) => (
          <li key={status}>
            <StatusBadge status={status} language={language} />
            <span class="count">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
