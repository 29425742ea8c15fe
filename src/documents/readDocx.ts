import type { SourceText } from '../plan/reading/sourceText';
import { readHtml } from './readHtml';
import { repack } from './unpack';
import { broken, UnreadableDocument } from './unreadable';

/**
 * Reads a Word document: paragraphs and tables, merged cells included. Pictures, macros and links are left out.
 *
 * @throws UnreadableDocument
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceText> {
  const packed = await repack(bytes, '.docx');
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      // Node takes a buffer, a browser an array buffer; each ignores the other.
      { buffer: packed, arrayBuffer: packed.buffer } as unknown as { arrayBuffer: ArrayBuffer },
      { styleMap: [], includeDefaultStyleMap: false, ignoreEmptyParagraphs: true },
    );
    return await readHtml(value);
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : broken('.docx');
  }
}
