import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CATALOGS } from '../../src/messages/catalogs.ts';

const SRC = new URL('../../src/', import.meta.url).pathname;

/** Everything that may use a message, and where English messages use each other. */
function readSources(): string {
  const files = globSync(`${SRC}**/*.{ts,astro}`);
  return files
    .filter((file) => !/\/messages\/(?!en\/)[a-z]{2}\//.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
    .replace(/^export const \w+/gm, '');
}

test('each message is used', () => {
  const words = new Set(readSources().match(/[A-Za-z_]\w*/g));
  const names = Object.values(CATALOGS.en).flatMap((area) => Object.keys(area));
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => !words.has(name))).toEqual([]);
});
