import { FORMULA_MODES, type FormulaMode } from '../../../report/formulaMode';
import { REPORT_KINDS, type ReportKind } from '../../../report/makeReport';
import { LANGUAGE_NAMES } from '../../../wording/language';
import { usePane } from '../../pane';
import { Select } from '../../parts/Select';
import { words } from './words';

/** Which report, of when, and how it is written. */
export interface Choice {
  readonly kind: ReportKind;
  readonly period: string;
  readonly mode: FormulaMode;
  /** Day up to which reports count; '' for all. */
  readonly asKnown: string;
}

interface Props {
  readonly choice: Choice;
  readonly periods: readonly string[];
  readonly change: (part: Partial<Choice>) => void;
}

export function ChoiceFields({ choice, periods, change }: Props) {
  const { language, settings, change: changeSettings } = usePane();
  const say = words[language];
  return (
    <>
      <div class="field-row">
        <Select
          label={say.kind}
          value={choice.kind}
          options={REPORT_KINDS.map((kind) => [kind, say.kinds[kind] ?? kind])}
          take={(kind) => change({ kind })}
        />
        <Select
          label={say.period}
          value={choice.period}
          options={periods.map((period) => [period, period])}
          take={(period) => change({ period })}
        />
        <Select
          label={say.language}
          value={settings.sheetLanguage}
          options={LANGUAGE_NAMES}
          take={(sheetLanguage) => changeSettings({ sheetLanguage })}
        />
      </div>
      <Select
        label={say.formulas}
        value={choice.mode}
        options={FORMULA_MODES.map((mode) => [mode, say.modes[mode]])}
        take={(mode) => change({ mode })}
      />
      <label class="field">
        <span>{say.asKnown}</span>
        <input
          type="date"
          value={choice.asKnown}
          aria-describedby="as-known-hint"
          onChange={(event) => change({ asKnown: event.currentTarget.value })}
        />
        <span id="as-known-hint" class="quiet">
          {say.asKnownHint}
        </span>
      </label>
    </>
  );
}
