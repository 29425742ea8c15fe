import { MOST_PACKED_FILES, MOST_UNPACKED_BYTES } from './limits';
import { broken, tooLarge, UnreadableDocument } from './unreadable';

/** The parts of a packed office file that hold words: XML, and nothing that could be run or shown. */
const WORDS = /\.(xml|rels)$/i;

/**
 * Packs a .docx or .xlsx anew with only the parts that hold words, within bounds: a file that says it is larger is
 * refused before it is unpacked, one that lies about it is cut off where it said it would end.
 *
 * @throws UnreadableDocument
 */
export async function repack(bytes: Uint8Array, format: string): Promise<Uint8Array> {
  // On this thread: fflate hands large parts to workers made of text, which the pane's content security policy forbids.
  const { unzipSync, zipSync } = await import('fflate');
  let files = 0;
  let size = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    files++;
    if (files > MOST_PACKED_FILES) throw tooLarge();
    if (!WORDS.test(name)) return false;
    size += originalSize;
    if (size > MOST_UNPACKED_BYTES) throw tooLarge();
    return true;
  };
  try {
    return zipSync(unzipSync(bytes, { filter }), { level: 0 });
  } catch (error) {
    throw error instanceof UnreadableDocument ? error : broken(format);
  }
}
