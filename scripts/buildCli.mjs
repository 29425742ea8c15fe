import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * Bundles the command line into build/cli, so that it starts at once: nothing is resolved in node_modules, and what
 * only some commands need (the workbook library, the schema) lies in chunks of its own.
 */
const root = fileURLToPath(new URL('..', import.meta.url));

await rm(`${root}build/cli`, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/run.ts'],
  outdir: 'build/cli',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.20',
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
  // CommonJS packages within the bundle ask for Node's own modules through require.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
});
