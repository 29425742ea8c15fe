import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { tsImport } from 'tsx/esm/api';
import webpack from 'webpack';

/** The address that manifest.xml is written for. */
const DEVELOPMENT_URL = 'https://localhost:3000/';
/** Where the add-in will be served from, with a slash at the end. */
const ADDIN_URL = process.env.ADDIN_URL ?? DEVELOPMENT_URL;
/** office.js: Microsoft's CDN, the one of 21Vianet, a mirror of an intranet, or a file beside the page (docs/build.md). */
const OFFICE_JS = process.env.OFFICE_JS ?? 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** What the pane may load: itself and office.js. No inline script or style, no eval, no request to anywhere else. */
function contentSecurityPolicy() {
  const officeOrigin = /^https?:/.test(OFFICE_JS) ? ` ${new URL(OFFICE_JS).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${officeOrigin}`,
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self'${officeOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Makes from the declarations of the functions what Excel reads of them, and the pages that its help links lead to. */
const aboutFunctions = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('functions', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'functions', stage }, async () => {
        const { functionsMetadata } = await tsImport('./src/functions/metadata.ts', import.meta.url);
        const { referencePage } = await tsImport('./scripts/reference/referencePage.ts', import.meta.url);
        const files = {
          'functions.json': JSON.stringify(functionsMetadata('en', ADDIN_URL)),
          'functions.zh-CN.json': JSON.stringify(functionsMetadata('zh', ADDIN_URL)),
          'reference/en.html': referencePage('en'),
          'reference/zh.html': referencePage('zh'),
        };
        for (const [file, content] of Object.entries(files)) {
          compilation.emitAsset(file, new webpack.sources.RawSource(content));
        }
      });
    });
  },
};

/** The add-in: one page that holds pane, commands and functions, and what Excel reads about them. */
export const addin = async ({ https = false }, { mode }) => ({
  name: 'add-in',
  mode,
  devtool: 'source-map',
  entry: { taskpane: ['./src/taskpane/index.tsx', './src/commands/index.ts'] },
  output: {
    path: fileURLToPath(new URL('dist', import.meta.url)),
    filename: '[name].[contenthash:8].js',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'esbuild-loader',
        options: { target: 'es2022', tsconfig: './tsconfig.json' },
      },
      { test: /\.csv$/, type: 'asset/source' },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', css: true })] },
  plugins: [
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
      templateParameters: { officeJs: OFFICE_JS, contentSecurityPolicy: contentSecurityPolicy() },
    }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new CopyPlugin({
      patterns: [
        {
          from: 'manifest.xml',
          transform: (xml) => xml.toString().replaceAll(DEVELOPMENT_URL, ADDIN_URL),
        },
        { from: 'assets/*.png' },
        { from: 'scripts/reference/reference.css', to: 'reference/' },
      ],
    }),
    aboutFunctions,
  ],
  // Excel loads the page with every workbook that uses a POLICY function: it warns when it outgrows this.
  // Parts that are loaded later, such as the reader of workbooks, may be larger.
  performance: { maxEntrypointSize: 450_000, maxAssetSize: 1_000_000 },
  devServer: {
    port: 3000,
    // Excel takes an add-in from https only: `npm run serve:excel`, with a certificate that this machine trusts.
    server: https ? { type: 'https', options: await getHttpsServerOptions() } : 'http',
    hot: false,
    // Its overlay brings inline styles, which the content security policy forbids.
    client: { overlay: false },
  },
});

export default [addin];
