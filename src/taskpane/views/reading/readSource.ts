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

/**
 * Reads a file or a paste. Libraries are loaded for the format at hand only.
 *
 * @throws Told where the document cannot be read; the signal's reason when broken off
 */
export async function readSource(
  source: File | Pasted,
  { signal, onProgress }: WriteOptions,
  language: Language,
): Promise<Reading> {
  const say = words[language];
  const from = 'name' in source ? source.name : say.pasted;
  const { UnreadableDocument } = await import('../../../documents/unreadable');
  try {
    const { text, tables } = await unlessBrokenOff(sourceText(source), signal);
    onProgress(1, 2);
    // Lets the progress be painted, and Cancel be heard, before the text is gone through in one go.
    await new Promise((painted) => setTimeout(painted));
    signal.throwIfAborted();
    const { readPlan } = await import('../../../plan/reading/readPlan');
    const targets = readPlan({ text, tables });
    onProgress(2, 2);
    return { from, text, targets, facts: planFacts(text) };
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    throw new Told({ tone: 'problem', what: say.unreadable(from), why: sentence(error.reason, language) });
  }
}

async function sourceText(source: File | Pasted): Promise<SourceText> {
  if ('name' in source) {
    const { readDocument } = await import('../../../documents/readDocument');
    return readDocument(new Uint8Array(await source.arrayBuffer()));
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
