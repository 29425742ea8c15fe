import { plainText, type SourceText } from '../plan/reading/sourceText';
import { readHtml } from './readHtml';

/** What a paste brings: its markup, if it has some with a table in it, else its plain text. */
export async function readClipboard(text: string, markup?: string): Promise<SourceText> {
  return markup !== undefined && /<table\b/i.test(markup) ? await readHtml(markup) : plainText(text);
}
