import { useState } from 'preact/hooks';
import { LANGUAGE_NAMES, type Language } from '../../../wording/language';
import { usePane } from '../../pane';
import { Select } from '../../parts/Select';
import type { Settings } from '../../settings';
import { words } from './words';

const PATHS: readonly Settings['path'][] = ['plan', 'linear', 'compound'];

export default function SettingsView() {
  const { language, settings, change } = usePane();
  const say = words[language];
  return (
    <form onSubmit={(event) => event.preventDefault()}>
      <h1>{say.heading}</h1>
      <LanguageChoice
        legend={say.paneLanguage}
        name="language"
        value={language}
        choose={(language) => change({ language })}
      />
      <LanguageChoice
        legend={say.sheetLanguage}
        name="sheet-language"
        value={settings.sheetLanguage}
        choose={(sheetLanguage) => change({ sheetLanguage })}
      />
      <h2>{say.calculation}</h2>
      <p class="quiet">{say.calculationHint}</p>
      <Select
        label={say.path}
        value={settings.path}
        options={PATHS.map((path) => [path, say.paths[path]])}
        take={(path) => change({ path })}
      />
      <ToleranceField />
    </form>
  );
}

interface LanguageChoiceProps {
  readonly legend: string;
  readonly name: string;
  readonly value: Language;
  readonly choose: (language: Language) => void;
}

function LanguageChoice({ legend, name, value, choose }: LanguageChoiceProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {LANGUAGE_NAMES.map(([code, label]) => (
        <label key={code} lang={code}>
          <input type="radio" name={name} checked={code === value} onChange={() => choose(code)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Typed in points, as it is spoken of; kept as a share. What cannot be a tolerance is said, and not taken. */
function ToleranceField() {
  const { language, settings, change } = usePane();
  const say = words[language];
  const [wrong, setWrong] = useState(false);
  const take = (text: string) => {
    const points = Number(text);
    const valid = text.trim() !== '' && points >= 0 && points <= 100;
    setWrong(!valid);
    if (valid) change({ tolerance: points / 100 });
  };
  return (
    <label class="field">
      <span>{say.tolerance}</span>
      <input
        inputMode="decimal"
        defaultValue={String(Number((settings.tolerance * 100).toPrecision(12)))}
        aria-invalid={wrong}
        aria-describedby="tolerance-hint"
        onInput={(event) => take(event.currentTarget.value)}
      />
      <span id="tolerance-hint" class={wrong ? 'wrong' : 'quiet'} role={wrong ? 'alert' : undefined}>
        {wrong ? say.toleranceWrong : say.toleranceHint}
      </span>
    </label>
  );
}
