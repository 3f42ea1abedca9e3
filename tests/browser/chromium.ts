import { chromium, type BrowserServer } from 'playwright-core';
import { findChromium as findInstalled } from '../../src/export/pdf/find-chromium.ts';
import { packagedChromium } from './packaged-chromium.ts';

/** Needed as root and in small containers; nothing leaves for the network of its own accord. */
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
  env: Record<string, string>;
}

/** The Chromium of `CHROME_PATH`, else the system's, else the one that `@sparticuz/chromium` unpacks. */
export async function findChromium(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Chromium> {
  const installed = findInstalled(env);
  const found = installed ? { executablePath: installed, env: {} } : await packagedChromium();
  return { ...found, args: ARGUMENTS };
}

/** One browser for all test files; they reach it by the server's `wsEndpoint()`. */
export async function launchChromium(): Promise<BrowserServer> {
  const found = await findChromium(process.env);
  return chromium.launchServer({ ...found, env: { ...process.env, ...found.env } });
}
