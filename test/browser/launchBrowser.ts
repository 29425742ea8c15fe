import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** As root, without a screen, and with nothing that calls home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the browser that BROWSER_PATH names, else an installed Chromium, Chrome or Edge. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.BROWSER_PATH ?? PLACES.find((place) => existsSync(place));
  if (executablePath) return chromium.launch({ executablePath, args: FLAGS });
  for (const channel of ['chrome', 'msedge']) {
    const browser = await chromium.launch({ channel, args: FLAGS }).catch(() => undefined);
    if (browser) return browser;
  }
  throw new Error(
    'No browser for the tests: install Chrome, Edge or Chromium, or set BROWSER_PATH to the program of one.',
  );
}
