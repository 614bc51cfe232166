import fs from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A Chromium on this machine: `CHROMIUM` names another; `null` where there is none. */
export function findChromium(): string | null {
  const named = process.env['CHROMIUM'];
  return [...(named === undefined ? [] : [named]), ...PLACES].find((file) => fs.existsSync(file)) ?? null;
}

/** With a profile of its own, and without anything that would go to the network. */
export function openBrowser(executablePath: string): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  return chromium.launch({ executablePath, headless: true, args: [...args, '--disable-component-update', '--disable-sync'] });
}
