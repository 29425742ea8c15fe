import { LANGUAGE_NAMES, type Language } from '../../wording/language';
import { words } from './words';

interface Props {
  readonly language: Language;
  readonly fileName: string;
  open(file: File): void;
  save(): void;
  speak(language: Language): void;
}

/** Which workbook this is, opening and saving it, and the language of the page. */
export function TopBar({ language, fileName, open, save, speak }: Props) {
  const texts = words[language];
  return (
    <header class="top">
      <img src="assets/icon-32.png" alt="" width="24" height="24" />
      <h1>
        {texts.product} <span class="product-part">{texts.workbench}</span>
      </h1>
      <p class="file" title={texts.privacy}>
        {fileName}
      </p>
      <p class="privacy">{texts.privacy}</p>
      <label class="button" title={texts.openTip}>
        {texts.open}
        <input
          type="file"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            currentTarget.value = '';
            if (file) open(file);
          }}
        />
      </label>
      <button type="button" class="button strong" title={texts.saveTip} onClick={save}>
        {texts.save}
      </button>
      <fieldset class="languages">
        <legend>{texts.language}</legend>
        {LANGUAGE_NAMES.map(([code, name]) => (
          <button
            key={code}
            type="button"
            lang={code}
            aria-pressed={code === language}
            onClick={() => speak(code)}
          >
            {name}
          </button>
        ))}
      </fieldset>
    </header>
  );
}
