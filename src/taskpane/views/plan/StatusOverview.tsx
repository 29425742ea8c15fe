import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Plan } from '../../../plan/schema';
import { usePane } from '../../pane';
import { StatusBadge } from '../../parts/StatusBadge';
import { problemMessage } from '../../problems';
import { type StatusCount, statusCounts } from '../../sheet/statusCounts';
import { tablesWritten } from '../../sheet/writePlanTable';
import { useCurrent } from '../../useCurrent';
import { words } from './words';

/** How many targets stand where, as the sheet shows it now; nothing while the workbook holds no table of the plan. */
export function StatusOverview({ plan }: { readonly plan: Plan }) {
  const { language, workbook, tell } = usePane();
  const say = words[language];
  const written = useCurrent(tablesWritten);
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
