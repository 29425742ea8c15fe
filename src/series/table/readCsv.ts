import Papa from 'papaparse';
import type { Bilingual } from '../../wording/language';

export type CsvReading =
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly string[])[];
      readonly encoding: 'UTF-8' | 'GB18030';
    }
  | { readonly kind: 'refused'; readonly reason: Bilingual };

/** More than any collection of observations; a larger file is a mistake. */
const LARGEST = 50_000_000;

/**
 * Reads a CSV file: UTF-8, with or without a byte order mark, or else GB18030, in which Chinese Excel saves CSV (GBK
 * and GB2312 are parts of it). Comma, semicolon or tab are told apart; all cells are text.
 *
 * @returns the reason where the bytes are neither, are no text, or too many
 */
export function readCsv(bytes: Uint8Array): CsvReading {
  if (bytes.length > LARGEST) {
    return refused(
      `文件有 ${bytes.length} 字节，超过上限 ${LARGEST}`,
      `the file has ${bytes.length} bytes; the limit is ${LARGEST}`,
    );
  }
  const decoded = decode(bytes, 'UTF-8') ?? decode(bytes, 'GB18030');
  if (decoded === undefined || decoded.text.includes('\0')) {
    return refused('不是 UTF-8 或 GB18030 编码的文本文件', 'this is no text in UTF-8 or GB18030');
  }
  const { data, errors } = Papa.parse<string[]>(decoded.text, {
    skipEmptyLines: false,
    delimitersToGuess: [',', '\t', ';'],
  });
  const open = errors.find((error) => error.code === 'MissingQuotes');
  if (open !== undefined) {
    const row = (open.row ?? 0) + 1;
    return refused(`第 ${row} 行的引号没有结束`, `a quotation mark in row ${row} is never closed`);
  }
  return { kind: 'table', rows: data, encoding: decoded.encoding };
}

function decode(bytes: Uint8Array, encoding: 'UTF-8' | 'GB18030') {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

function refused(zh: string, en: string): CsvReading {
  return { kind: 'refused', reason: { zh, en } };
}
