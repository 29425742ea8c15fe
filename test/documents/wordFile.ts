import { strToU8, zipSync } from 'fflate';

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

interface WordCell {
  readonly text: string;
  /** Columns that it covers. */
  readonly columns?: number;
  /** `begins` or `continues` a cell that covers several rows. */
  readonly merged?: 'begins' | 'continues';
}

const cell = ({ text, columns, merged }: WordCell): string => {
  const span = columns ? `<w:gridSpan w:val="${columns}"/>` : '';
  const merge = merged ? `<w:vMerge${merged === 'begins' ? ' w:val="restart"' : ''}/>` : '';
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraph(text)}</w:tc>`;
};

export const table = (rows: readonly (readonly WordCell[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;

export const paragraphs = (...texts: readonly string[]): string => texts.map(paragraph).join('');

/** The smallest Word document with this body. */
export function wordFile(body: string): Uint8Array {
  const parts = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<?xml version="1.0"?><Types xmlns="${parts}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<?xml version="1.0"?><Relationships xmlns="${parts}/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}
