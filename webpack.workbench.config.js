import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

// The pane as it is published, but for the address of office.js: here a local copy, which asks the page around it
// for its workbook before it looks for Excel. Set before the add-in's own configuration reads it.
process.env.OFFICE_JS = 'office/office.js';
process.env.ADDIN_URL ??= '/';
process.env.WEBPACK_DEV_SERVER_BASE_PORT ??= '3100';
const { addin } = await import('./webpack.config.js');

const OFFICE = `${dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json'))}/dist`;
const ASK_THE_WORKBENCH = 'window.parent.connectOfficeClient?.(window);\n';

/** Scripts, styles and data come from here, and nothing from anywhere else; the grid sets styles of its own. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default async (env, argv) => {
  const base = await addin(env, argv);
  return {
    ...base,
    entry: { ...base.entry, workbench: './src/workbench/page/main.tsx' },
    output: { ...base.output, path: fileURLToPath(new URL('build/workbench', import.meta.url)) },
    plugins: [
      ...base.plugins,
      new HtmlPlugin({
        template: './src/workbench/page/workbench.html',
        filename: 'index.html',
        chunks: ['workbench'],
        templateParameters: { contentSecurityPolicy: POLICY },
      }),
      new CopyPlugin({
        patterns: [
          {
            from: `${OFFICE}/office.js`,
            to: 'office/',
            transform: (script) => ASK_THE_WORKBENCH + script,
          },
          { from: `${OFFICE}/excel-win32-16.01.js`, to: 'office/' },
          { from: `${OFFICE}/o15apptofilemappingtable.js`, to: 'office/' },
          { context: OFFICE, from: '{en-us,zh-cn}/*.js', to: 'office/' },
        ],
      }),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
    // No live reload: it would throw away the workbook that somebody is working on.
    devServer: {
      host: 'localhost',
      port: 'auto',
      static: false,
      open: true,
      hot: false,
      liveReload: false,
      client: false,
    },
  };
};
