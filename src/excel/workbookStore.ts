import { toProblem } from './excelProblem';

/**
 * Plans and settings within the workbook itself: a custom XML part, so that a file mailed to a colleague is complete.
 * Each entry is a JSON value under a name of its own.
 */
const NAMESPACE = 'urn:policy-targets:store';

type Store = Readonly<Record<string, unknown>>;

/**
 * Everything that is kept in the workbook; empty where nothing is.
 *
 * @throws ExcelProblem
 */
export async function readStore(): Promise<Store> {
  try {
    return await Excel.run(async (context) => (await read(context)).store);
  } catch (error) {
    throw toProblem(error);
  }
}

/**
 * Keeps a value under that name, in place of the former one; undefined removes it.
 *
 * @throws ExcelProblem
 */
export async function writeStore(name: string, value: unknown): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const { part, store } = await read(context);
      const xml = toXml({ ...store, [name]: value });
      if (part) part.setXml(xml);
      else context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
  } catch (error) {
    throw toProblem(error);
  }
}

async function read(context: Excel.RequestContext) {
  const part = context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject().load('id');
  await context.sync();
  if (part.isNullObject) return { part: undefined, store: {} };
  const xml = part.getXml();
  await context.sync();
  return { part, store: fromXml(xml.value) };
}

const toXml = (store: Store): string =>
  `<store xmlns="${NAMESPACE}">${escaped(JSON.stringify(store))}</store>`;

/** A part that somebody else damaged counts as empty: the workbook must stay usable. */
function fromXml(xml: string): Store {
  const text = /<store[^>]*>([\s\S]*)<\/store>/.exec(xml)?.[1] ?? '{}';
  try {
    const store: unknown = JSON.parse(unescaped(text));
    return typeof store === 'object' && store !== null && !Array.isArray(store) ? (store as Store) : {};
  } catch {
    return {};
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
