import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import webpack, { type Configuration } from 'webpack';
import { FUNCTIONS } from '../../src/functions/index';

const ADDRESS = 'https://addin.example/policy/';
const OFFICE_JS = 'https://intranet.example/office-js/office.js';
const dist = mkdtempSync(join(tmpdir(), 'policy-targets-'));

beforeAll(async () => {
  process.env.ADDIN_URL = ADDRESS;
  process.env.OFFICE_JS = OFFICE_JS;
  const config = (await import(new URL('../../webpack.config.js', import.meta.url).href)) as {
    addin(env: object, argv: { mode: string }): Promise<Configuration>;
  };
  const configuration = await config.addin({}, { mode: 'development' });
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: dist } });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    compiler?.run((error, done) => (error ? reject(error) : resolve(done))),
  );
  expect(stats?.toJson().errors).toEqual([]);
});

afterAll(() => rmSync(dist, { recursive: true }));

const built = (file: string) => readFileSync(join(dist, file), 'utf8');

test('the built manifest names the address that it was built for, and every file it names is there', () => {
  const manifest = built('manifest.xml');
  expect(manifest).not.toContain('localhost:3000');
  const files = [...manifest.matchAll(/Value="https:\/\/addin\.example\/policy\/([^"]+)"/g)].map(
    (match) => match[1],
  );
  expect(files).toContain('functions.zh-CN.json');
  for (const file of files) expect(existsSync(join(dist, file ?? '')), file).toBe(true);
});

test('Excel reads of every function in both languages, with a help link that leads to its entry', () => {
  for (const [file, language] of [
    ['functions.json', 'en'],
    ['functions.zh-CN.json', 'zh'],
  ] as const) {
    const { functions } = JSON.parse(built(file)) as { functions: { id: string; helpUrl: string }[] };
    expect(functions.map(({ id }) => id)).toEqual(FUNCTIONS.map(({ name }) => name));
    const page = built(`reference/${language}.html`);
    for (const { helpUrl } of functions) {
      const [address, anchor] = helpUrl.split('#');
      expect(address).toBe(`${ADDRESS}reference/${language}.html`);
      expect(page).toContain(`id="${anchor}"`);
    }
  }
});

test('the page takes office.js from where the setting says, and nothing else from elsewhere', () => {
  const page = built('taskpane.html');
  const sources = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]);
  expect(sources).toContain(OFFICE_JS);
  for (const source of sources.filter((each) => each !== OFFICE_JS))
    expect(existsSync(join(dist, source ?? ''))).toBe(true);
});

test('the page forbids inline script and style, eval, and requests to other hosts', () => {
  const page = built('taskpane.html');
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  const hosts = new Set(policy.match(/https?:\/\/[^\s;]+/g));
  expect(hosts).toEqual(new Set(['https://intranet.example']));
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
});
