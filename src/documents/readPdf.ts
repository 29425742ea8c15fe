import { plainText, type SourceText } from '../plan/reading/sourceText';
import { MOST_PAGES } from './limits';
import { linesOfPage, type PlacedWords } from './pdfLines';
import { broken, UnreadableDocument } from './unreadable';

export interface PdfOptions {
  /** Breaks the reading off. */
  readonly signal?: AbortSignal;
  /** How far it has come, in pages. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Milliseconds of work after which others have their turn. */
const TURN = 20;

/**
 * Reads a PDF that holds text: words are put back into lines by where they stand, columns of a table set apart by wide
 * gaps, wrapped lines joined, page numbers dropped. Scripts in it are not run. Between pages others have their turn.
 *
 * @throws UnreadableDocument, also for scans, which hold pictures only; the signal's reason when broken off
 */
export async function readPdf(
  bytes: Uint8Array,
  { signal, onProgress }: PdfOptions = {},
): Promise<SourceText> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // The worker is loaded into this thread: a pane may start none, and a file that is read once needs none.
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker ??= worker;
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const lines: string[] = [];
    const pages = Math.min(document.numPages, MOST_PAGES);
    let turn = performance.now();
    for (let number = 1; number <= pages; number++) {
      if (performance.now() - turn >= TURN) {
        // What the library awaits never leaves this thread, so that it gives nobody a turn.
        await new Promise((others) => setTimeout(others));
        turn = performance.now();
      }
      signal?.throwIfAborted();
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(...linesOfPage(items.flatMap((item) => ('str' in item ? [placed(item)] : []))));
      onProgress?.(number, pages);
    }
    const text = lines.join('');
    if (text.trim() === '') throw scanned();
    return plainText(text);
  } catch (error) {
    throw error instanceof UnreadableDocument || signal?.aborted ? error : broken('.pdf');
  } finally {
    await task.destroy();
  }
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

const placed = ({ str, transform, width, height }: TextItem): PlacedWords => ({
  words: str,
  left: transform[4] ?? 0,
  bottom: transform[5] ?? 0,
  width,
  size: height || Math.abs(transform[3] ?? 10),
});

const scanned = (): UnreadableDocument =>
  new UnreadableDocument({
    zh: '这个 PDF 是扫描件，没有文字。请先用文字识别软件转换，或打开 Word 版',
    en: 'this PDF is a scan without text; run text recognition first, or open the Word version',
  });
