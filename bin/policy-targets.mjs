#!/usr/bin/env node
import { existsSync } from 'node:fs';

const bundle = new URL('../build/cli/run.js', import.meta.url);

if (existsSync(bundle)) await import(bundle);
else {
  console.error('policy-targets: 尚未构建，请先运行 npm ci / not built yet: run npm ci first');
  process.exitCode = 1;
}
