import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

export interface PackagedChromium {
  executablePath: string;
  /** What it needs on a machine without NSS or fonts. */
  env: Record<string, string>;
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium` with its system libraries and fonts, once per version, below
 * `node_modules/.cache`.
 */
export async function packagedChromium(): Promise<PackagedChromium> {
  // Vitest has no `import.meta.resolve`.
  const manifest = findPackageJSON('@sparticuz/chromium', import.meta.url);
  if (manifest === undefined)
    throw new Error('The package @sparticuz/chromium is not installed. Run `npm ci`.');
  const packageRoot = dirname(manifest);
  const folder = join(
    dirname(dirname(packageRoot)),
    '.cache',
    `chromium-${readVersion(packageRoot)}`,
  );
  if (!existsSync(folder)) await unpack(join(packageRoot, 'bin'), folder);
  return { executablePath: join(folder, 'chromium'), env: environmentFor(folder) };
}

function readVersion(packageRoot: string): string {
  const manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}

/** The package unpacks into the system's temporary folder. Here it gets another one, which is renamed once complete. */
async function unpack(bin: string, folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const partial = `${folder}.${process.pid}`;
  await mkdir(partial, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = partial;
  try {
    const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(archives.map((archive) => inflate(join(bin, archive))));
    await writeFile(join(partial, 'fonts.conf'), fontConfiguration(join(folder, 'fonts')));
    await rename(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    await rm(partial, { recursive: true, force: true });
  }
}

function environmentFor(folder: string): Record<string, string> {
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  return {
    LD_LIBRARY_PATH: libraries.filter(Boolean).join(':'),
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') }),
  };
}

function fontConfiguration(fonts: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${fonts}/cache</cachedir>
</fontconfig>
`;
}
