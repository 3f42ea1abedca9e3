import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchSite } from '../bench-site.ts';
import { clearCaches } from '../project-copy.ts';

/** A Starlight site in `folder`, edited in the page `file` of the card whose page has the address `page`. */
export function createStarlightSite(
  folder: string,
  card: () => Promise<{ file: string; page: string }>,
): BenchSite {
  const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
  let written: Promise<string> | undefined;
  return {
    name: 'Starlight',
    cwd: folder,
    env: {},
    buildCommand: [process.execPath, astro, 'build'],
    exportCommand: undefined,
    devCommand: (port) => [process.execPath, astro, 'dev', '--port', String(port)],
    outDir: join(folder, 'dist'),
    clear: () => clearCaches(folder),
    edit: async (word) => {
      const { file } = await card();
      const text = await (written ??= readFile(file, 'utf8'));
      await writeFile(file, text.replace(/<\/details>\s*$/, `${word}\n\n</details>\n`));
    },
    editedPage: async () => (await card()).page,
    searchSeconds: (output) => {
      const found = /search index in ([\d.]+)s/.exec(output)?.[1];
      return found === undefined ? undefined : Number(found);
    },
  };
}
