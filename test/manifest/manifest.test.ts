import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

// What the schema cannot see: references that resolve, files that exist, texts in both languages.

const manifest = readFileSync('manifest.xml', 'utf8').replace(/<!--[\s\S]*?-->/g, '');
const ADDRESS = 'https://localhost:3000/';

function attributes(name: string, of = '[\\w:]+'): string[] {
  return [...manifest.matchAll(new RegExp(`<${of}\\s[^>]*?\\b${name}="([^"]*)"`, 'g'))].map(
    (match) => match[1] ?? '',
  );
}

/** Width and height stand in the first chunk of a PNG file. */
function pngSize(file: string): { width: number; height: number } {
  const bytes = readFileSync(file);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const addressOf = new Map(
  [...manifest.matchAll(/<bt:(?:Image|Url) id="([^"]+)" DefaultValue="([^"]+)"/g)].map((match) => [
    match[1],
    match[2],
  ]),
);

describe('references', () => {
  test('every resid names exactly one resource, and every resource is used', () => {
    const used = new Set(attributes('resid'));
    const defined = attributes('id', 'bt:(?:Image|Url|String)');
    expect([...used].sort()).toEqual([...defined].sort());
  });

  test('resource ids hold at most 32 characters, which is all that Office takes', () => {
    expect(attributes('resid').filter((id) => id.length > 32)).toEqual([]);
  });

  test('the action of each button is one that the commands register', () => {
    const actions = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map((match) => match[1]);
    const commands = readFileSync('src/commands/index.ts', 'utf8');
    expect(actions).not.toEqual([]);
    for (const action of actions) expect(commands).toContain(`Office.actions.associate('${action}'`);
  });

  test('pane, commands and functions share the one page of the shared runtime', () => {
    const runtime = /<Runtime resid="([^"]+)" lifetime="long"\/>/.exec(manifest)?.[1];
    const pages = [...manifest.matchAll(/<(?:FunctionFile|SourceLocation) resid="([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(new Set(pages)).toEqual(new Set([runtime, 'Functions.Url']));
  });
});

describe('addresses', () => {
  test('every address lies under that of the add-in', () => {
    const addresses = [...attributes('DefaultValue'), ...attributes('Value')].filter((value) =>
      value.includes('://'),
    );
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(ADDRESS))).toEqual([]);
  });

  test('every icon exists in the size that the manifest asks for', () => {
    const asked = [...manifest.matchAll(/<bt:Image size="(\d+)" resid="([^"]+)"/g)].map((match) => ({
      size: Number(match[1]),
      address: addressOf.get(match[2]) ?? '',
    }));
    const icons = [
      ...asked,
      { size: 32, address: /<IconUrl DefaultValue="([^"]+)"/.exec(manifest)?.[1] ?? '' },
      { size: 64, address: /<HighResolutionIconUrl DefaultValue="([^"]+)"/.exec(manifest)?.[1] ?? '' },
    ];
    for (const { size, address } of icons) {
      const file = address.slice(ADDRESS.length);
      expect(existsSync(file), file).toBe(true);
      expect(pngSize(file), file).toEqual({ width: size, height: size });
    }
  });

  test('ribbon icons come in the three sizes that Office requires', () => {
    const perIcon = [...manifest.matchAll(/<Icon>([\s\S]*?)<\/Icon>/g)].map((match) =>
      [...(match[1] ?? '').matchAll(/size="(\d+)"/g)].map((size) => Number(size[1])),
    );
    expect(perIcon).not.toEqual([]);
    for (const sizes of perIcon) expect(sizes).toEqual([16, 32, 80]);
  });
});

describe('languages', () => {
  const texts = [
    ...manifest.matchAll(
      /<(bt:String|DisplayName|Description)((?: id="[^"]+")?) DefaultValue="([^"]*)">([\s\S]*?)<\/\1>/g,
    ),
  ];

  test('every text has its Chinese', () => {
    const all = attributes('DefaultValue', '(?:bt:String|DisplayName|Description)');
    expect(texts.map((text) => text[3])).toEqual(all);
    for (const [, , id, english, inner] of texts) {
      expect(inner, `${id} ${english}`).toMatch(/<(bt:)?Override Locale="zh-CN" Value="[^"]+"\/>/);
    }
  });

  test('the Chinese of every text but the functions’ namespace is in Chinese characters', () => {
    const translated = texts.filter((text) => !text[2]?.includes('Functions.Namespace'));
    for (const [, , , english, inner] of translated) {
      expect(/Value="([^"]+)"/.exec(inner ?? '')?.[1], english).toMatch(/\p{Script=Han}/u);
    }
  });

  test('the namespace of the functions is the same in every language, as formulas must be', () => {
    const namespace = texts.find((text) => text[2]?.includes('Functions.Namespace'));
    expect(namespace?.[3]).toBe('POLICY');
    expect(namespace?.[4]).toContain('Value="POLICY"');
  });

  test('Chinese users get the functions described in Chinese', () => {
    expect(manifest).toMatch(
      /<bt:Url id="Functions\.Url" DefaultValue="[^"]+functions\.json">\s*<bt:Override Locale="zh-CN" Value="[^"]+functions\.zh-CN\.json"\/>/,
    );
  });

  test('short texts hold at most 125 characters and long ones 250, which is all that Office takes', () => {
    const short = /<bt:ShortStrings>([\s\S]*?)<\/bt:ShortStrings>/.exec(manifest)?.[1] ?? '';
    const long = /<bt:LongStrings>([\s\S]*?)<\/bt:LongStrings>/.exec(manifest)?.[1] ?? '';
    const values = (part: string) =>
      [...part.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(values(short).filter((text) => text.length > 125)).toEqual([]);
    expect(values(long).filter((text) => text.length > 250)).toEqual([]);
  });
});

test('the requirement sets are the floor that the add-in is written for', () => {
  const sets = Object.fromEntries(
    [...manifest.matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"\/>/g)].map((match) => [
      match[1],
      match[2],
    ]),
  );
  expect(sets).toEqual({ ExcelApi: '1.14', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' });
});
