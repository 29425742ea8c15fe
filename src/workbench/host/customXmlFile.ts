import { type FileParts, readParts, writeParts } from '../../xlsx/fileParts';
import { fromXml, toXml } from '../../xlsx/xmlText';

const ITEM = /^customXml\/item\d+\.xml$/;
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps';
const DATASTORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The custom XML parts of a file, by their id. */
export async function readCustomXml(file: Uint8Array): Promise<Map<string, string>> {
  const parts = await readParts(file);
  const found = new Map<string, string>();
  for (const path of [...parts.keys()].filter((each) => ITEM.test(each)).sort()) {
    const properties = text(parts, path.replace('item', 'itemProps'));
    const id = /itemID="([^"]+)"/.exec(properties)?.[1];
    if (id) found.set(fromXml(id), text(parts, path));
  }
  return found;
}

/** The file with the custom XML parts in it, which the workbook library leaves out. */
export async function withCustomXml(
  file: Uint8Array,
  items: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  if (items.size === 0) return file;
  const parts = await readParts(file);
  const relations: string[] = [];
  const types: string[] = [];
  for (const [index, [id, xml]] of [...items].entries()) {
    const number = index + 1;
    put(parts, `customXml/item${number}.xml`, xml);
    put(
      parts,
      `customXml/itemProps${number}.xml`,
      `${HEADER}<ds:datastoreItem ds:itemID="${toXml(id)}" xmlns:ds="${DATASTORE}"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    put(
      parts,
      `customXml/_rels/item${number}.xml.rels`,
      `${HEADER}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${PROPERTIES}" Target="itemProps${number}.xml"/></Relationships>`,
    );
    types.push(
      `<Override PartName="/customXml/itemProps${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
    );
    relations.push(
      `<Relationship Id="rIdXml${number}" Type="${RELATION}" Target="../customXml/item${number}.xml"/>`,
    );
  }
  append(parts, '[Content_Types].xml', '</Types>', types.join(''));
  append(parts, 'xl/_rels/workbook.xml.rels', '</Relationships>', relations.join(''));
  return writeParts(parts);
}

const text = (parts: FileParts, path: string): string =>
  new TextDecoder().decode(parts.get(path) ?? new Uint8Array());

const put = (parts: FileParts, path: string, xml: string) => parts.set(path, new TextEncoder().encode(xml));

const append = (parts: FileParts, path: string, end: string, more: string) =>
  put(
    parts,
    path,
    text(parts, path).replace(end, () => more + end),
  );
