import type { DefaultTreeAdapterTypes } from 'parse5';
import type { SourceText } from '../plan/reading/sourceText';
import { DEEPEST } from './limits';
import { SourceBuilder } from './sourceBuilder';
import { UnreadableDocument } from './unreadable';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'math',
  'iframe',
  'object',
  'select',
  'textarea',
]);
const LINES = new Set(
  'address article aside blockquote body br dd div dl dt fieldset figcaption footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section ul caption'.split(
    ' ',
  ),
);

/**
 * Reads a web page, or what Word and browsers put on the clipboard: its words line by line and its tables cell by cell.
 * Scripts, styles and everything a page loads are left out; nothing is run and nothing is fetched.
 *
 * @throws UnreadableDocument where the page is nested beyond all reason
 */
export async function readHtml(markup: string): Promise<SourceText> {
  const { parse } = await import('parse5');
  const builder = new SourceBuilder();
  writeAll(parse(markup).childNodes, builder, 0);
  return builder.finish();
}

function writeAll(nodes: readonly Node[], builder: SourceBuilder, depth: number): void {
  if (depth > DEEPEST) {
    throw new UnreadableDocument({
      zh: '网页嵌套过深，无法读取。请复制文字粘贴',
      en: 'the page is nested too deeply to be read; paste its text instead',
    });
  }
  for (const node of nodes) write(node, builder, depth);
}

function write(node: Node, builder: SourceBuilder, depth: number): void {
  if (node.nodeName === '#text' && 'value' in node) {
    // A line break in the source is a blank on the page, and none between Chinese characters.
    builder.add(node.value.replace(/[ \t\r\n]*\n[ \t\r\n]*/g, breakBetween));
    return;
  }
  if (!('tagName' in node) || SILENT.has(node.tagName)) return;
  const inside = (): void => writeAll(node.childNodes, builder, depth + 1);
  switch (node.tagName) {
    case 'table':
      builder.beginTable();
      inside();
      builder.endTable();
      return;
    case 'tr':
      builder.beginRow();
      inside();
      return;
    case 'td':
    case 'th':
      builder.cell(inside, spanOf(node, 'colspan'), spanOf(node, 'rowspan'));
      return;
    default: {
      const line = LINES.has(node.tagName);
      if (line) builder.endLine();
      inside();
      if (line) builder.endLine();
    }
  }
}

const breakBetween = (blank: string, at: number, text: string): string => {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + blank.length);
  return before === '' || after === '' || before > '\u2e80' || after > '\u2e80' ? '' : ' ';
};

function spanOf(element: Element, name: string): number {
  const span = Number(element.attrs.find((attribute) => attribute.name === name)?.value ?? 1);
  return Number.isInteger(span) && span > 0 && span < 1000 ? span : 1;
}
