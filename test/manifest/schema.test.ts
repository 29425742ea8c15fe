import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';

/** Microsoft's published schemas of the add-in manifest; they are not ours to ship. */
const SCHEMAS = '../shared/xsd/';
const ROOT_SCHEMA = 'OfficeAppManifestV1_1.xsd';
const absent = !existsSync(SCHEMAS);

async function problems(manifest: string): Promise<readonly string[]> {
  const result = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: manifest }],
    schema: [readFileSync(SCHEMAS + ROOT_SCHEMA, 'utf8')],
    preload: readdirSync(SCHEMAS)
      .filter((file) => file.endsWith('.xsd'))
      .map((fileName) => ({ fileName, contents: readFileSync(SCHEMAS + fileName, 'utf8') })),
  });
  return result.errors.map((error) => error.message);
}

const manifest = readFileSync('manifest.xml', 'utf8');

test.skipIf(absent)(
  'the manifest is valid by the published schema (skipped where ../shared is absent)',
  async () => {
    expect(await problems(manifest)).toEqual([]);
  },
);

test.skipIf(absent)(
  'the schema check notices a manifest without a provider (skipped where ../shared is absent)',
  async () => {
    expect(await problems(manifest.replace(/<ProviderName>.*<\/ProviderName>/, ''))).not.toEqual([]);
  },
);
