import { usePane } from '../../pane';
import { download } from '../../parts/download';
import type { DataWork } from './dataWork';
import { words } from './words';

/** All observations of the plan, with their history, for other programs. */
export function ExportSection({ work }: { readonly work: DataWork }) {
  const { language } = usePane();
  const { plan, busy, run } = work;
  const say = words[language];
  const csv = () =>
    run(async (known) => {
      const { writeCsv } = await import('../../../series/writeCsv');
      download(`${plan.id}.csv`, writeCsv(known), 'text/csv');
      return undefined;
    });
  const sdmx = () =>
    run(async (known) => {
      const { writeSdmxCsv } = await import('../../../series/writeSdmxCsv');
      const id = plan.id.toUpperCase().replaceAll('-', '_');
      const dataflow = { agency: 'POLICY', id, version: '1.0', region: plan.region };
      download(`${plan.id}.sdmx.csv`, writeSdmxCsv(known, dataflow), 'text/csv');
      return undefined;
    });
  return (
    <section aria-labelledby="export-title">
      <h2 id="export-title">{say.export}</h2>
      <div class="buttons">
        <button type="button" disabled={busy} onClick={csv}>
          {say.exportCsv}
        </button>
        <button type="button" disabled={busy} onClick={sdmx}>
          {say.exportSdmx}
        </button>
      </div>
    </section>
  );
}
