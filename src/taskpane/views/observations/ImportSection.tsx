import { useState } from 'preact/hooks';
import { usePane } from '../../pane';
import { FileField } from '../../parts/FileField';
import type { DataWork } from './dataWork';
import { exampleBytes, hasExample } from './exampleData';
import { type Incoming, incomingFromCsv, incomingFromFile } from './incoming';
import { nextMonth } from './nextMonth';
import { words } from './words';

/** Values from a file, from pasted cells, or simulated ones for a first look. */
export function ImportSection({ work }: { readonly work: DataWork }) {
  const { language } = usePane();
  const { plan, busy, run, check } = work;
  const say = words[language];
  const [pasted, setPasted] = useState('');
  const bring = (read: (year: number) => Incoming | Promise<Incoming>) =>
    run(async (known) => {
      check(await read(nextMonth(plan, known).year), known);
      return undefined;
    });

  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title">{say.import}</h2>
      <FileField
        label={say.file}
        accept=".csv,.txt,.xlsx,.xlsm"
        disabled={busy}
        hint={say.fileHint}
        hintId="file-hint"
        take={(file) => bring((year) => incomingFromFile(plan, file, year))}
      />
      <label class="field">
        <span>{say.paste}</span>
        <textarea
          rows={4}
          value={pasted}
          aria-describedby="paste-hint"
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <span id="paste-hint" class="quiet">
          {say.pasteHint}
        </span>
      </label>
      <div class="buttons">
        <button
          type="button"
          disabled={busy || pasted.trim() === ''}
          onClick={() =>
            bring((year) => incomingFromCsv(plan, new TextEncoder().encode(pasted), say.pasted, year))
          }
        >
          {say.readPasted}
        </button>
        {hasExample(plan.id) && (
          <button
            type="button"
            disabled={busy}
            aria-describedby="example-hint"
            onClick={() => bring(async () => incomingFromCsv(plan, await exampleBytes(plan.id), say.example))}
          >
            {say.example}
          </button>
        )}
      </div>
      {hasExample(plan.id) && (
        <p id="example-hint" class="quiet">
          {say.exampleHint}
        </p>
      )}
    </section>
  );
}
