import type { Language } from '../../wording/language';
import { LOCALES } from './pane/officeContext';

/** A button of the add-in's tab, as its manifest declares it. */
export interface RibbonCommand {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
  /** The function that the button calls; absent where it opens the pane. */
  readonly functionName?: string;
}

export interface Ribbon {
  readonly tab: string;
  readonly commands: readonly RibbonCommand[];
}

const ICON_SIZE = '32';

/** Reads the add-in's tab out of its manifest, in one language: what Excel would show is shown here. */
export function readRibbon(manifest: Document, language: Language): Ribbon {
  const resources = new Map(
    [...manifest.querySelectorAll('Resources [id]')].map((entry) => [entry.getAttribute('id'), entry]),
  );
  const text = (holder: Element | null | undefined): string => {
    const entry = resources.get(holder?.getAttribute('resid') ?? '');
    const override = [...(entry?.children ?? [])].find(
      (child) => child.getAttribute('Locale') === LOCALES[language],
    );
    return override?.getAttribute('Value') ?? entry?.getAttribute('DefaultValue') ?? '';
  };
  const commands = [...manifest.querySelectorAll('Control')].map((control) => {
    const icon = [...control.querySelectorAll('[size]')].find(
      (image) => image.getAttribute('size') === ICON_SIZE,
    );
    const functionName = control.querySelector('FunctionName')?.textContent;
    return {
      id: control.getAttribute('id') ?? '',
      label: text(child(control, 'Label')),
      tip: text(control.querySelector('Supertip > Description')),
      icon: text(icon),
      ...(functionName ? { functionName } : {}),
    };
  });
  return { tab: text(child(manifest.querySelector('CustomTab'), 'Label')), commands };
}

function child(parent: Element | null, name: string): Element | undefined {
  return [...(parent?.children ?? [])].find((element) => element.localName === name);
}
