import { editPart, type FileParts } from './fileParts';
import { fromXml } from './xmlText';

/** Text that Excel would take for a formula or a date once somebody edits its cell. */
const LIKE_A_FORMULA = /^[=+\-@'\t]/;
const TEXT_CELL = /<c r="([A-Z]+\d+)"(?: s="(\d+)")? t="s"><v>(\d+)<\/v>/g;

/**
 * Gives cells whose text begins like a formula the mark `quotePrefix`, the apostrophe that a user would type: the text
 * stays text when its cell is edited. The workbook library knows no such mark, so the styles are extended here.
 */
export function markQuotedText(parts: FileParts): void {
  const quoted = quotedStrings(parts);
  if (quoted.size === 0) return;
  editPart(parts, 'xl/styles.xml', (styles) => {
    const formats = cellFormats(styles);
    const marked = new Map<number, number>();
    for (const path of parts.keys()) {
      if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) continue;
      editPart(parts, path, (xml) =>
        xml.replace(TEXT_CELL, (cell, address: string, style: string | undefined, text: string) => {
          if (!quoted.has(Number(text))) return cell;
          const plain = Number(style ?? 0);
          const index = marked.get(plain) ?? formats.push(withMark(formats[plain])) - 1;
          marked.set(plain, index);
          return `<c r="${address}" s="${index}" t="s"><v>${text}</v>`;
        }),
      );
    }
    return styles.replace(
      /<cellXfs .*?<\/cellXfs>/s,
      () => `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>`,
    );
  });
}

/** Indices of the shared strings that begin like a formula. */
function quotedStrings(parts: FileParts): Set<number> {
  const quoted = new Set<number>();
  const xml = new TextDecoder().decode(parts.get('xl/sharedStrings.xml') ?? new Uint8Array());
  for (const [index, [, item = '']] of [...xml.matchAll(/<si>(.*?)<\/si>/gs)].entries()) {
    if (LIKE_A_FORMULA.test(fromXml(/<t[^>]*>([^<]*)/.exec(item)?.[1] ?? ''))) quoted.add(index);
  }
  return quoted;
}

function cellFormats(styles: string): string[] {
  const list = /<cellXfs [^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? '';
  return [...list.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(([format]) => format);
}

const withMark = (format = '<xf/>') => format.replace('<xf', '<xf quotePrefix="1"');
