import { chromium, type Browser } from 'playwright-core';
import { findChromium as findInstalled } from '../../src/export/pdf/find-chromium.ts';
import { packagedChromium } from './packaged-chromium.ts';

/** Required for root and in small containers; no connection is made without a request. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
];

export interface Chromium {
  executablePath: string;
  args: string[];
  /** All that the browser gets. */
  env: Readonly<Record<string, string | undefined>>;
}

/** The Chromium in `CHROME_PATH`, else the system's, else the one that `@sparticuz/chromium` unpacks. */
export async function findChromium(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Chromium> {
  const installed = findInstalled(env);
  const found = installed ? { executablePath: installed, env: {} } : await packagedChromium();
  return { ...found, env: { ...env, ...found.env }, args: ARGUMENTS };
}

export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await findChromium(process.env));
}
