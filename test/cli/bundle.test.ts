import { readdir, readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const NETWORK = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises', 'inspector'];

it('knows no module of the network, whatever it bundles', async () => {
  const { metafile } = await build({
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    entryPoints: ['src/cli/run.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outdir: 'unused',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const imported = new Set(
    Object.values(metafile.outputs).flatMap(({ imports }) =>
      imports.filter(({ external }) => external).map(({ path }) => path.replace(/^node:/, '')),
    ),
  );
  expect([...imported].filter((name) => !builtinModules.includes(name))).toEqual([]);
  expect(NETWORK.filter((name) => imported.has(name))).toEqual([]);
});

it('never asks the network in its own code', async () => {
  const folder = new URL('../../src/cli/', import.meta.url);
  for (const name of await readdir(folder)) {
    expect(await readFile(new URL(name, folder), 'utf8'), name).not.toMatch(
      /\bfetch\(|XMLHttpRequest|WebSocket/,
    );
  }
});
