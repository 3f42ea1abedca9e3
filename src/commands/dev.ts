import { contentFolder } from '../content/content-folder.ts';
import { readPort, runCommand } from './run-command.ts';

await runCommand({
  usage: `Usage: npm run dev -- [--base PATH] [--port N] [--host NAME]

Serves the site while you write: saving a deck updates its pages.

  --base PATH  path under which the site is served, such as /flashcards
  --port N     port, instead of 4321 or the next free one
  --host NAME  name or address to listen on, instead of localhost
  -h, --help   print this help

RECTO_CONTENT=DIR uses another content folder.`,
  options: { base: { type: 'string' }, port: { type: 'string' }, host: { type: 'string' } },
  run: async ({ base, port, host }) => {
    contentFolder(process.env, process.cwd());
    const server = {
      ...(port === undefined ? {} : { port: readPort(port) }),
      ...(host === undefined ? {} : { host }),
    };
    const { serveDev } = await import('../pipeline/serve-dev.ts');
    await serveDev({ base, server });
    return undefined;
  },
});
