import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lockedPackages } from './locked-packages.ts';

/** Permissive licenses, and those (MPL, LGPL) with conditions only for changes of the package itself. */
const LICENSES = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);

interface Manifest {
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const manifest = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as Manifest;

/** Of licenses joined by `AND` each must be allowed, of a choice one. */
function isAllowed(license: string): boolean {
  return license
    .replace(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((one) => LICENSES.has(one)));
}

test('every package has an allowed license', () => {
  const others = lockedPackages().filter(({ license = '' }) => !isAllowed(license));
  expect(others).toEqual([]);
});

test('only packages on the allow list run a script on installation', () => {
  const scripted = lockedPackages().filter((locked) => locked.hasInstallScript);
  expect(scripted.map(({ name }) => name)).toEqual(Object.keys(manifest.allowScripts).toSorted());
});

test('every dependency is pinned to one version', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lock file contains the optional packages of every platform, which npm may drop', () => {
  const locked = new Set(lockedPackages().map(({ id }) => id));
  const missing = lockedPackages().flatMap(({ optional }) =>
    optional.filter((id) => !locked.has(id)),
  );
  expect(missing).toEqual([]);
});

test('every package comes from the registry and has a digest', () => {
  const others = lockedPackages().filter(({ sealed, source }) => !sealed || source !== undefined);
  expect(others).toEqual([]);
});
