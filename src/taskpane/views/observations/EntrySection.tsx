import { useState } from 'preact/hooks';
import type { EntryFrequency } from '../../../report/entry/entryPeriods';
import { usePane } from '../../pane';
import { Select } from '../../parts/Select';
import { outcomeMessage } from '../../sheet/outcomeMessage';
import type { DataWork } from './dataWork';
import { collectEntries, type EntryChoice, writeEntries } from './entries';
import { nextMonth } from './nextMonth';
import { words } from './words';

const FREQUENCIES: readonly EntryFrequency[] = ['month', 'quarter'];

/** The sheet in which a year's values are typed: write it, and read what was typed. */
export function EntrySection({ work }: { readonly work: DataWork }) {
  const { language, settings, workbook } = usePane();
  const { plan, known, busy, run, check } = work;
  const say = words[language];
  const [chosen, setChosen] = useState<Partial<EntryChoice>>({});
  // Until the user chooses, what is due next.
  const choice: EntryChoice = { frequency: 'month', ...nextMonth(plan, known), ...chosen };

  const write = () =>
    run(async (now, options) => {
      const written = await writeEntries(plan, choice, now, workbook, settings.sheetLanguage, options);
      return outcomeMessage([written], language, {
        what: say.written(written.sheetName),
        next: say.nextCollect,
      });
    });
  const collect = () =>
    run(async (now) => {
      const incoming = await collectEntries(plan, choice, now, workbook);
      if (!incoming) return { tone: 'problem', what: say.noEntry, next: say.noEntryNext };
      check(incoming, now);
      return undefined;
    });

  return (
    <section aria-labelledby="entry-title">
      <h2 id="entry-title">{say.entry}</h2>
      <div class="field-row">
        <NumberField
          label={say.year}
          value={choice.year}
          range={[1990, 2100]}
          take={(year) => setChosen({ ...chosen, year })}
        />
        <NumberField
          label={say.month}
          value={choice.month}
          range={[1, 12]}
          take={(month) => setChosen({ ...chosen, month })}
        />
        <Select
          label={say.frequency}
          value={choice.frequency}
          options={FREQUENCIES.map((each) => [each, say.frequencies[each]])}
          take={(frequency) => setChosen({ ...chosen, frequency })}
        />
      </div>
      <div class="buttons">
        <button type="button" disabled={busy} onClick={write} aria-describedby="write-entry-hint">
          {say.writeEntry}
        </button>
        <button type="button" disabled={busy} onClick={collect} aria-describedby="collect-hint">
          {say.collect}
        </button>
      </div>
      <p id="write-entry-hint" class="quiet">
        {say.writeEntryHint}
      </p>
      <p id="collect-hint" class="quiet">
        {say.collectHint}
      </p>
    </section>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly range: readonly [number, number];
  readonly take: (value: number) => void;
}

function NumberField({ label, value, range: [minimum, maximum], take }: NumberFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="number"
        min={minimum}
        max={maximum}
        value={value}
        onChange={(event) => {
          const typed = Number(event.currentTarget.value);
          if (Number.isInteger(typed) && typed >= minimum && typed <= maximum) take(typed);
          else event.currentTarget.value = String(value);
        }}
      />
    </label>
  );
}
