import type { SourceText } from '../../../plan/reading/sourceText';
import type { Language } from '../../../wording/language';
import { Told } from '../../parts/useTask';
import type { WriteOptions } from '../../workbookPort';
import { planFacts } from './planFacts';
import type { Reading } from './reading';
import { words } from './words';

/** What a paste brought along. */
export interface Pasted {
  readonly text: string;
  readonly html?: string;
}

export interface SourceOptions extends WriteOptions {
  /** Called when the document has been opened and its targets are being read: the progress begins anew. */
  readonly onOpened: () => void;
}

/**
 * Reads a file or a paste. Libraries are loaded for the format at hand only.
 *
 * @throws Told where the document cannot be read; the signal's reason when broken off
 */
export async function readSource(
  source: File | Pasted,
  options: SourceOptions,
  language: Language,
): Promise<Reading> {
  const say = words[language];
  const from = nameOf(source, language);
  const { UnreadableDocument } = await import('../../../documents/unreadable');
  try {
    const opened = await unlessBrokenOff(sourceText(source, options), options.signal);
    options.onOpened();
    const { readPlanInSteps } = await import('../../../plan/reading/readPlanInSteps');
    const targets = await readPlanInSteps(opened, options);
    return { from, text: opened.text, targets, facts: planFacts(opened.text) };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    throw new Told({ tone: 'problem', what: say.unreadable(from), why: sentence(error.reason, language) });
  }
}

/** File name, or what stands for a paste. */
export const nameOf = (source: File | Pasted, language: Language): string =>
  'name' in source ? source.name : words[language].pasted;

async function sourceText(source: File | Pasted, options: WriteOptions): Promise<SourceText> {
  if ('name' in source) {
    const { readDocument } = await import('../../../documents/readDocument');
    return readDocument(new Uint8Array(await source.arrayBuffer()), options);
  }
  const { readClipboard } = await import('../../../documents/readClipboard');
  return readClipboard(source.text, source.html);
}

/** A library that is at work cannot be stopped; what it brings is no longer waited for. */
function unlessBrokenOff<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const brokenOff = new Promise<never>((_, fail) =>
    signal.addEventListener('abort', () => fail(signal.reason), { once: true }),
  );
  return Promise.race([work, brokenOff]);
}

function sentence(reason: Readonly<Record<Language, string>>, language: Language): string {
  const said = reason[language];
  return language === 'zh' ? `${said}。` : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
