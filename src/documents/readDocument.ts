import type { SourceText } from '../plan/reading/sourceText';
import { MOST_BYTES } from './limits';
import type { PdfOptions } from './readPdf';
import { tooLarge, UnreadableDocument } from './unreadable';

type Format = 'docx' | 'xlsx' | 'pdf' | 'html' | 'text';

/** Old formats that no reader here opens, by their first bytes. */
const REFUSED: readonly { readonly magic: string; readonly name: string }[] = [
  { magic: '\xd0\xcf\x11\xe0', name: '.doc / .xls' },
  { magic: '{\\rtf', name: '.rtf' },
];

/**
 * Reads a document of any format that plans come in: .docx, .xlsx, .pdf, .html, .txt. What it is shows in its bytes, not
 * in its name. Readers are loaded when they are needed. A .pdf is read page by page, says how far it is and can be broken
 * off; what reads the other formats goes through them in one go.
 *
 * @example await readDocument(bytes) // { text: '某市科技创新规划\n…', tables: [] }
 * @throws UnreadableDocument with one sentence for the user; the signal's reason when broken off
 */
export async function readDocument(bytes: Uint8Array, options: PdfOptions = {}): Promise<SourceText> {
  if (bytes.length > MOST_BYTES) throw tooLarge();
  switch (formatOf(bytes)) {
    case 'docx':
      return (await import('./readDocx')).readDocx(bytes);
    case 'xlsx':
      return (await import('./readSpreadsheet')).readSpreadsheet(bytes);
    case 'pdf':
      return (await import('./readPdf')).readPdf(bytes, options);
    case 'html':
      return (await import('./readHtml')).readHtml((await import('./readText')).decodeText(bytes));
    default:
      return (await import('./readText')).readText(bytes);
  }
}

function formatOf(bytes: Uint8Array): Format {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const refused = REFUSED.find(({ magic }) => head.startsWith(magic));
  if (refused) {
    throw new UnreadableDocument({
      zh: `${refused.name} 是旧格式。请在 Word、WPS 或 Excel 中另存为 .docx 或 .xlsx，再打开`,
      en: `${refused.name} is an old format; save it as .docx or .xlsx in Word, WPS or Excel and open that`,
    });
  }
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK')) return packedFormat(bytes);
  return /<(?:!doctype html|html|head|body|table|div|p)\b/i.test(head) ? 'html' : 'text';
}

/** The list of parts at the end of a packed file names them all. */
function packedFormat(bytes: Uint8Array): Format {
  const list = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 65_536)));
  if (list.includes('word/document')) return 'docx';
  if (list.includes('xl/workbook')) return 'xlsx';
  throw new UnreadableDocument({
    zh: '这是压缩包，不是 Word 或 Excel 文档。请先解压，再打开其中的文档',
    en: 'this is a packed archive, not a Word or Excel document; unpack it and open the document inside',
  });
}
