import { editPart, type FileParts } from './fileParts';

const PATH = 'xl/metadata.xml';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DYNAMIC = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';

/** Says what `cm="1"` at a cell means: its formula may spill ([MS-XLSX] 2.3.10, dynamicArrayProperties). */
const METADATA =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${SPREADSHEET}" xmlns:xda="${DYNAMIC}">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" ' +
  'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" ' +
  'coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext>' +
  '</extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata';

/** Adds the part that `cm="1"` refers to, unless the workbook library already wrote it. */
export function addSpillMetadata(parts: FileParts): void {
  if (parts.has(PATH)) return;
  parts.set(PATH, new TextEncoder().encode(METADATA));
  editPart(parts, '[Content_Types].xml', (xml) =>
    xml.replace('</Types>', `<Override PartName="/${PATH}" ContentType="${CONTENT_TYPE}"/></Types>`),
  );
  editPart(parts, 'xl/_rels/workbook.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdMetadata" Type="${RELATION}" Target="metadata.xml"/></Relationships>`,
    ),
  );
}
