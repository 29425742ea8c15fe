import { plainText, type SourceText } from '../plan/reading/sourceText';
import { UnreadableDocument } from './unreadable';

/** Chinese text in UTF-16 without a mark shows as many zero or CJK high bytes at every other place. */
const SAMPLE = 4000;

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding by its mark, or by zero bytes that a text of one byte a letter would not have. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 50 && even === 0) return 'utf-16le';
  return even > sample.length / 50 && odd === 0 ? 'utf-16be' : undefined;
}

/**
 * The text of bytes whose encoding nobody says: UTF-8, UTF-16 or GB18030 (which GBK and GB2312 are part of).
 *
 * @throws UnreadableDocument where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = utf16(bytes);
  const text = wide ? decode(bytes, wide) : (decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030'));
  if (text === undefined || text.includes('\u0000')) {
    throw new UnreadableDocument({
      zh: '这不是文本文件，或编码无法识别。可打开 .docx、.xlsx、.pdf、.html、.txt，或复制文字粘贴',
      en: 'this is no text, or its encoding is unknown; open .docx, .xlsx, .pdf, .html or .txt, or paste the text',
    });
  }
  return text;
}

export const readText = (bytes: Uint8Array): SourceText => plainText(decodeText(bytes));
