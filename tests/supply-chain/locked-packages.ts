import { readFileSync } from 'node:fs';

export interface LockedPackage {
  /** E.g. `@shikijs/core@4.6.0`. */
  id: string;
  name: string;
  /** SPDX expression; undefined if the package states none. */
  license: string | undefined;
  hasInstallScript: boolean;
  /** Whether npm compares it with a digest in the lock file; packages for other platforms may have none. */
  sealed: boolean;
  /** Where it comes from, if not from the registry. */
  source: string | undefined;
  /** The ids of the optional packages that it requires in exactly one version. */
  optional: string[];
}

interface LockFile {
  packages: Record<string, LockEntry>;
}

interface LockEntry {
  version?: string;
  license?: string;
  hasInstallScript?: boolean;
  integrity?: string;
  optional?: boolean;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

/** Every package that `npm ci` may install on some platform, by name. */
export function lockedPackages(): LockedPackage[] {
  const file = new URL('../../package-lock.json', import.meta.url);
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as LockFile;
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]) => toLockedPackage(path, entry))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function toLockedPackage(path: string, entry: LockEntry): LockedPackage {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const optional = Object.entries(entry.optionalDependencies ?? {});
  return {
    id: `${name}@${entry.version ?? ''}`,
    name,
    license: entry.license,
    hasInstallScript: entry.hasInstallScript ?? false,
    sealed: entry.optional === true || (entry.integrity ?? '').startsWith('sha512-'),
    source: entry.resolved?.startsWith('https://registry.npmjs.org/') ? undefined : entry.resolved,
    optional: optional
      .filter(([, version]) => /^\d/.test(version))
      .map(([other, version]) => `${other}@${version}`),
  };
}
