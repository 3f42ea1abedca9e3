import { relative } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { buildSite } from '../pipeline/build-site.ts';
import { runCommand } from './run-command.ts';
import { writeMdxPages } from '../pipeline/write-mdx-pages.ts';

await runCommand({
  usage: `Usage: npm run build -- [--base PATH] [--out DIR] [--force] [--mdx DIR]

Builds the site from the content folder. Reuses what has not changed since the last build.

  --base PATH  path under which the site will be served, such as /flashcards
  --out DIR    folder to write to, instead of dist
  --force      reuse nothing
  --mdx DIR    only write each card as an MDX page to DIR
  -h, --help   print this help

RECTO_CONTENT=DIR uses another content folder.`,
  options: {
    base: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    mdx: { type: 'string' },
  },
  run: async ({ base, out, force, mdx }) => {
    if (mdx !== undefined) {
      const count = await writeMdxPages(contentFolder(process.env, process.cwd()), mdx);
      console.log(`${count.toLocaleString('en')} MDX pages are in ${mdx}.`);
      return 0;
    }
    const site = await buildSite({ base, outDir: out, force });
    console.log(`The site is in ${relative(process.cwd(), site.outDir) || '.'}.`);
    return 0;
  },
});
