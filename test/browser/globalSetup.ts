import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import webpack, { type Configuration } from 'webpack';

declare module 'vitest' {
  interface ProvidedContext {
    workbenchUrl: string;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.xml': 'text/xml',
  '.png': 'image/png',
};

/** Builds the workbench once for all browser tests and serves it as plain files; returns how to stop. */
export default async function setup(project: TestProject): Promise<() => void> {
  // @ts-expect-error the configuration is plain JavaScript, read by webpack itself
  const { default: configure } = await import('../../webpack.workbench.config.js');
  const config: Configuration = await configure({}, { mode: 'development' });
  await build({ ...config, devtool: false });
  const server = createServer(async ({ url }, answer) => {
    const path = decodeURIComponent(new URL(url ?? '/', 'http://localhost').pathname).replace(
      /\/$/,
      '/index.html',
    );
    const content = await readFile(join(config.output?.path ?? '', path)).catch(() => undefined);
    answer.writeHead(content ? 200 : 404, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    });
    answer.end(content);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  project.provide('workbenchUrl', `http://localhost:${(server.address() as AddressInfo).port}/`);
  return () => server.close();
}

function build(config: Configuration): Promise<void> {
  return new Promise((done, failed) => {
    webpack(config, (error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString('errors-only')));
      else done();
    });
  });
}
