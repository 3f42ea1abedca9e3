import { expect, test } from 'vitest';
import { findChromium } from '../../../src/export/pdf/find-chromium.ts';

const only = (path: string) => (file: string) => file === path;

test('CHROME_PATH comes before installed browsers', () => {
  const env = { CHROME_PATH: '/opt/own', PATH: '/usr/bin' };
  expect(findChromium(env, 'linux', () => true)).toBe('/opt/own');
});

test.each([
  ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/google-chrome'],
  ['darwin', { PATH: '/bin' }, '/Applications/Chromium.app/Contents/MacOS/Chromium'],
] as const)('on %s an installed browser is found', (platform, env, path) => {
  expect(findChromium(env, platform, only(path))).toBe(path);
});

test('without one there is none', () => {
  expect(findChromium({ PATH: '/usr/bin' }, 'linux', () => false)).toBeUndefined();
  expect(findChromium({}, 'win32', () => false)).toBeUndefined();
});
