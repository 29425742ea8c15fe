import { useEffect, useRef, useState } from 'preact/hooks';
import { namesOf } from '../../../report/observations/namesOf';
import { objectionTo, type Report, settle } from '../../../report/observations/settle';
import type { Merge } from '../../../series/merge';
import { usePane } from '../../pane';
import type { DataWork } from './dataWork';
import type { Incoming } from './incoming';
import { ReportFields } from './ReportFields';
import { writeObservations } from './store';
import { words } from './words';

/** What came in, held against what is known. */
export interface Checked {
  readonly incoming: Incoming;
  readonly merged: Merge;
}

interface Props {
  readonly work: DataWork;
  readonly checked: Checked;
  readonly onDone: () => void;
}

/** More rows than this are counted, not listed. */
const MOST_ROWS = 100;

/** What was understood, what was not, and what would change, before anything is written. */
export function Review({ work, checked, onDone }: Props) {
  const { language, settings, workbook } = usePane();
  const say = words[language];
  const { incoming, merged } = checked;
  const { added, changed, same, older } = merged;
  const [report, setReport] = useState<Report>({ reported: '', reason: '', state: 'preliminary' });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const isNew = added.length + changed.length + older.length > 0;
  const undated = [...added, ...changed.map(({ after }) => after)].some((one) => one.reported === undefined);
  const unexplained = changed.some(({ after }) => after.note === undefined);
  const objection = undated || unexplained ? objectionTo(merged, report) : undefined;
  const keep = () =>
    work.run(async (known, options) => {
      const result = settle(known, merged, report);
      const { sheetName } = await writeObservations(
        work.plan,
        result,
        workbook,
        settings.sheetLanguage,
        options,
      );
      onDone();
      return {
        tone: 'success',
        what: say.written(sheetName),
        why: say.writtenCounts(added.length, changed.length),
        next: say.nextReport,
      };
    });

  return (
    <section class="review" aria-labelledby="review-title">
      <h1 id="review-title" tabIndex={-1} ref={heading}>
        {say.review(incoming.from)}
      </h1>
      <p>
        <strong>{say.understood(incoming.observations.length)}</strong>
        {language === 'zh' ? '：' : ': '}
        {say.counts(added.length, changed.length, same.length, older.length)}
      </p>
      <NotUnderstoodTable incoming={incoming} />
      <ChangesTable work={work} merged={merged} />
      {isNew ? (
        (undated || unexplained) && (
          <ReportFields
            report={report}
            change={setReport}
            asksWhy={unexplained}
            objection={objection?.[language]}
          />
        )
      ) : (
        <p>{say.nothingNew}</p>
      )}
      <div class="buttons">
        {isNew && (
          <button
            type="button"
            class="primary"
            disabled={work.busy || objection !== undefined}
            onClick={keep}
          >
            {say.accept}
          </button>
        )}
        <button type="button" disabled={work.busy} onClick={onDone}>
          {say.discard}
        </button>
      </div>
    </section>
  );
}

function NotUnderstoodTable({ incoming: { notUnderstood } }: { readonly incoming: Incoming }) {
  const { language } = usePane();
  const say = words[language];
  if (notUnderstood.length === 0) return null;
  return (
    <table class="listing">
      <caption class="wrong">{say.notUnderstood(notUnderstood.length)}</caption>
      <thead>
        <tr>
          {[say.place, say.text, say.reason].map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {notUnderstood.slice(0, MOST_ROWS).map(({ place, text, reason }) => (
          <tr key={`${place} ${text}`}>
            <td>{place}</td>
            <td>{text}</td>
            <td>{reason[language]}</td>
          </tr>
        ))}
      </tbody>
      <More count={notUnderstood.length} />
    </table>
  );
}

function ChangesTable({ work, merged: { changed } }: { readonly work: DataWork; readonly merged: Merge }) {
  const { language } = usePane();
  const say = words[language];
  if (changed.length === 0) return null;
  const { nameOf } = namesOf(work.plan, language);
  return (
    <table class="listing">
      <caption>{say.changed(changed.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{say.indicator}</th>
          <th scope="col">{say.period}</th>
          <th scope="col" class="figure">
            {say.from}
          </th>
          <th scope="col" class="figure">
            {say.to}
          </th>
        </tr>
      </thead>
      <tbody>
        {changed.slice(0, MOST_ROWS).map(({ before, after }) => (
          <tr key={`${after.indicator} ${after.region} ${after.period} ${after.basis} ${after.reported}`}>
            <th scope="row">{nameOf(after.indicator)}</th>
            <td>{after.period}</td>
            <td class="figure">{before.value}</td>
            <td class="figure">{after.value}</td>
          </tr>
        ))}
      </tbody>
      <More count={changed.length} />
    </table>
  );
}

function More({ count }: { readonly count: number }) {
  const say = words[usePane().language];
  if (count <= MOST_ROWS) return null;
  return (
    <tfoot>
      <tr>
        <td colSpan={4}>{say.more(count - MOST_ROWS)}</td>
      </tr>
    </tfoot>
  );
}
