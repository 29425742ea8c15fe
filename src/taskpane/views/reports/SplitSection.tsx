import { useState } from 'preact/hooks';
import type { Plan } from '../../../plan/schema';
import { readRegionText } from '../../../report/decomposition/regionList';
import { planYears } from '../../../report/decomposition/yearSheet';
import { FORMULA_MODES, type FormulaMode } from '../../../report/formulaMode';
import { usePane } from '../../pane';
import { Select } from '../../parts/Select';
import type { Task } from '../../parts/useTask';
import { outcomeMessage } from '../../sheet/outcomeMessage';
import { splitWords } from './splitWords';
import { writeSplit, writeYears } from './splitWork';
import { useRegionText } from './useRegionText';
import { words } from './words';

interface Props {
  readonly plan: Plan;
  readonly task: Task;
  /** Of the latest observation; the plan's first year without one. */
  readonly latest?: number;
}

/** Splits the targets of a plan into years, and a year over regions by weight. */
export function SplitSection({ plan, task, latest }: Props) {
  const { language, settings, workbook } = usePane();
  const say = splitWords[language];
  const years = planYears(plan);
  const [chosen, setChosen] = useState<number>();
  const [mode, setMode] = useState<FormulaMode>('policy');
  const year = chosen ?? years.find((one) => one === latest) ?? (years[0] as number);
  const { text, type, wrote } = useRegionText(plan, year);
  const busy = task.progress !== undefined;

  const split = () =>
    task.run(async (options) => {
      const { regions, problems } = readRegionText(text);
      if (problems.length > 0)
        return {
          tone: 'problem',
          what: say.unread,
          why: problems.map((problem) => problem[language]).join(language === 'zh' ? '；' : '; '),
          next: say.unreadNext,
        };
      if (regions.length === 0) return { tone: 'problem', what: say.noRegions, next: say.noRegionsNext };
      const written = await writeSplit(plan, { year, regions, mode }, workbook, settings, options);
      wrote(regions.map(({ name }) => name));
      const what = say.done(written[0]?.sheetName ?? '', year, regions.length);
      return outcomeMessage(written, language, { what, why: say.doneWhy, next: say.doneNext });
    });
  const writeTable = () =>
    task.run(async (options) => {
      const written = await writeYears(plan, mode, workbook, settings, options);
      const what = say.yearsDone(written[0]?.sheetName ?? '');
      return outcomeMessage(written, language, { what, why: say.hint, next: say.yearsNext });
    });

  return (
    <section aria-labelledby="split-title">
      <h2 id="split-title">{say.heading}</h2>
      <div class="field-row">
        <Select
          label={say.year}
          value={String(year)}
          options={years.map((each) => [String(each), String(each)])}
          take={(each) => setChosen(Number(each))}
        />
        <Select
          label={say.formulas}
          value={mode}
          options={FORMULA_MODES.map((each) => [each, words[language].modes[each]])}
          take={setMode}
        />
      </div>
      <label class="field">
        <span>{say.regions}</span>
        <textarea
          rows={6}
          value={text}
          aria-describedby="regions-hint"
          onInput={(event) => type(event.currentTarget.value)}
        />
        <span id="regions-hint" class="quiet">
          {say.regionsHint}
        </span>
      </label>
      <div class="buttons">
        <button type="button" disabled={busy} onClick={split} aria-describedby="split-hint">
          {say.split}
        </button>
        <button type="button" disabled={busy} onClick={writeTable} aria-describedby="split-hint">
          {say.years}
        </button>
      </div>
      <p id="split-hint" class="quiet">
        {say.hint}
      </p>
    </section>
  );
}
