import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { decodeCell, decodeRange } from '@cj-tech-master/excelts';
import { isDynamic, toFileGrammar } from './fileGrammar';
import { editPart, type FileParts } from './fileParts';
import { addSpillMetadata } from './spillMetadata';
import { fromXml, toXml } from './xmlText';

const CELL_WITH_FORMULA = /<c r="([A-Z]+\d+)"([^>]*)><f([^>]*)>([^<]*)<\/f>/g;
const OTHER_FORMULA = /<(formula|formula1|formula2)>([^<]*)<\/\1>/g;
const NAME = /(<definedName [^>]*>)([^<]*)<\/definedName>/g;

/**
 * Rewrites the formulas that the workbook library wrote as they stand in memory into the grammar of files: those of
 * cells, conditional formats, validations and names. Cells whose formula may spill are marked, as Excel marks them.
 */
export function writeFileFormulas(parts: FileParts, workbook: Workbook): void {
  let spills = false;
  for (const [index, sheet] of workbook.worksheets.entries()) {
    editPart(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      xml
        .replace(CELL_WITH_FORMULA, (_, address: string, cell: string, attributes: string, text: string) => {
          const formula = fromXml(text);
          const file = toXml(toFileGrammar(formula, tableAt(sheet, address)));
          if (!isDynamic(formula)) return `<c r="${address}"${cell}><f${attributes}>${file}</f>`;
          spills = true;
          const marked = cell.includes(' cm=') ? cell : `${cell} cm="1"`;
          const array = attributes.includes('t="array"') ? attributes : ` t="array" ref="${address}"`;
          return `<c r="${address}"${marked}><f${array}>${file}</f>`;
        })
        .replace(OTHER_FORMULA, (_, tag: string, text: string) => `<${tag}>${rewritten(text)}</${tag}>`),
    );
  }
  editPart(parts, 'xl/workbook.xml', (xml) =>
    xml.replace(NAME, (_, open: string, text: string) => `${open}${rewritten(text)}</definedName>`),
  );
  if (spills) addSpillMetadata(parts);
}

const rewritten = (xml: string) => toXml(toFileGrammar(fromXml(xml)));

/** The name of the table that the cell lies in. */
function tableAt(sheet: Worksheet, address: string): string | undefined {
  const { c, r } = decodeCell(address);
  return sheet.getTables().find(({ model }) => {
    const { s, e } = decodeRange(model.tableRef ?? model.ref);
    return c >= s.c && c <= e.c && r >= s.r && r <= e.r;
  })?.model.name;
}
