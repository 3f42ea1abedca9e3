import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { writeOffline } from './write-offline.ts';

/** Writes, at the end of a build, the service worker and the lists of what a book needs to be read without a network. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'recto-offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        await writeOffline(fileURLToPath(dir), base);
      },
    },
  };
}
