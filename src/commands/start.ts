import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPort, runCommand } from './run-command.ts';

const FIRST_PORT = 4321;

await runCommand({
  usage: `Usage: npm start -- [--base PATH] [--out DIR] [--port N] [--host NAME]

Builds the site from the content folder and serves it.

  --base PATH  path under which the site is served, such as /flashcards
  --out DIR    folder to write to, instead of dist
  --port N     port, instead of ${FIRST_PORT} or the next free one
  --host NAME  name or address to listen on, instead of localhost
  -h, --help   print this help

RECTO_CONTENT=DIR uses another content folder.`,
  options: {
    base: { type: 'string' },
    out: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string' },
  },
  run: async ({ base, out, port, host }) => {
    const fixedPort = port === undefined ? undefined : readPort(port);
    const { buildSite } = await import('../pipeline/build-site.ts');
    const { serveSite } = await import('../pipeline/site-server.ts');
    const site = await buildSite({ base, outDir: out });
    const server = await serveSite({
      dir: site.outDir,
      base: site.base,
      port: fixedPort ?? FIRST_PORT,
      otherPorts: fixedPort === undefined ? 100 : 0,
      ...(host === undefined ? {} : { host }),
    });
    const search = existsSync(join(site.outDir, 'pagefind')) ? '' : ' (without a search index)';
    console.log(`\nThe site is at ${server.address}${search}\nPress Ctrl+C to stop.`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        void server.close().then(() => process.exit(0));
      });
    }
    return undefined;
  },
});
