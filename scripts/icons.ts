/**
 * Draws the PNG icons that Office asks for from the SVG sources in `assets/`.
 * Run after changing a source: `npx tsx scripts/icons.ts` (needs a Chromium; CHROMIUM says where).
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ASSETS = new URL('../assets/', import.meta.url);
const SIZES = { icon: [16, 32, 64, 80], table: [16, 32, 80] };
/** Up to this size details would blur: a simpler drawing takes over. */
const SMALL = 16;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const [icon, sizes] of Object.entries(SIZES)) {
  for (const size of sizes) {
    const source = new URL(size <= SMALL ? `${icon}-small.svg` : `${icon}.svg`, ASSETS);
    const svg = await readFile(source, 'utf8');
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    const path = fileURLToPath(new URL(`${icon}-${size}.png`, ASSETS));
    await page.screenshot({ path, omitBackground: true });
  }
}
await browser.close();
