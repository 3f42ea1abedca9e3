import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which a browser of the Chromium family may be installed. */
const NAMES = [
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  ...['microsoft-edge', 'microsoft-edge-stable', 'brave-browser'],
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];

const WINDOWS_FILES = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the path of a browser of the Chromium family: the one that `CHROME_PATH` names, else one that is installed;
 * undefined if there is none.
 */
export function findChromium(
  env: Environment,
  platform: NodeJS.Platform = process.platform,
  exists = isExecutable,
): string | undefined {
  if (env.CHROME_PATH) return env.CHROME_PATH;
  return placesOf(env, platform).find(exists);
}

function placesOf(env: Environment, platform: NodeJS.Platform): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) =>
      root === undefined ? [] : WINDOWS_FILES.map((file) => join(root, ...file)),
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  if (platform !== 'darwin') return onPath;
  const apps = MAC_APPS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  return [...onPath, ...apps];
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
