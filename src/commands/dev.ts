import { enableCompileCache, flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { DEFAULT_OUT, inlineConfig } from '../pipeline/build-site.ts';
import { CACHE_DIR } from '../content/project.ts';
import { readPort } from './read-port.ts';
import { restoreFolder } from '../pipeline/replace-folder.ts';
import { runCommand } from './run-command.ts';

/** Until a first page has been asked for, most likely. */
const SETTLED_MS = 10_000;

await runCommand({
  usage: `Usage: npm run dev -- [--base PATH] [--port N] [--host NAME]

Serves the site while you write: saving a deck updates its pages.

  --base PATH  the path under which the site is served, e.g. /flashcards
  --port N     the port, instead of 4321 or the next one that is free
  --host NAME  the name or address to listen on, instead of localhost
  -h, --help   show this

RECTO_CONTENT=DIR uses another content folder.`,
  options: { base: { type: 'string' }, port: { type: 'string' }, host: { type: 'string' } },
  run: async ({ base, port, host }) => {
    contentFolder(process.env, process.cwd());
    await restoreFolder(DEFAULT_OUT);
    // Astro and Vite are thousands of modules: compiling them is a third of a start.
    enableCompileCache(join(CACHE_DIR, 'compiled'));
    const { dev } = await import('astro');
    await dev({
      ...inlineConfig(base),
      server: {
        ...(port === undefined ? {} : { port: readPort(port) }),
        ...(host === undefined ? {} : { host }),
      },
    });
    // Node.js itself writes them only at an exit that no signal has caused.
    setTimeout(flushCompileCache, SETTLED_MS).unref();
    return undefined;
  },
});
