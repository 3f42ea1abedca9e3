import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { unchangedFiles } from '../rebuild/build-record.ts';
import { services } from '../../site/services.ts';
import { writeOffline } from './write-offline.ts';

/** Writes, at the end of a build, the service worker and the lists of what a book needs to be read without a network. */
export function offline(): AstroIntegration {
  return {
    name: 'recto-offline',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const shared = services();
        shared.unchanged = shared.earlier && unchangedFiles(folder, shared.earlier.record);
        const files = await writeOffline(folder, shared.base, shared.unchanged);
        shared.files = new Map(
          files.map(({ file, size, digest, pictures }) => [file, { size, digest, pictures }]),
        );
      },
    },
  };
}
