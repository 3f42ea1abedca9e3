import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import { packagedChromium } from './packaged-chromium.ts';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

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
  const installed = env.CHROME_PATH || findOnPath(env.PATH ?? '');
  const found = installed ? { executablePath: installed, env: {} } : await packagedChromium();
  return { ...found, args: ARGUMENTS };
}

/** One browser for all test files; they reach it by the server's `wsEndpoint()`. */
export async function launchChromium(): Promise<BrowserServer> {
  const found = await findChromium(process.env);
  return chromium.launchServer({ ...found, env: { ...process.env, ...found.env } });
}

function findOnPath(path: string): string | undefined {
  return path
    .split(delimiter)
    .flatMap((folder) => SYSTEM_NAMES.map((name) => join(folder, name)))
    .find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
