import { relative } from 'node:path';
import { contentFolder } from '../content/content-folder.ts';
import { buildSite } from '../pipeline/build-site.ts';
import { runCommand } from './run-command.ts';
import { writeMdxPages } from '../pipeline/write-mdx-pages.ts';

await runCommand({
  usage: `Usage: npm run build -- [--base PATH] [--out DIR] [--force] [--mdx DIR]

Builds the site from the content folder. What has not changed since the last build is not made again.

  --base PATH  the path under which the site will be served, e.g. /flashcards
  --out DIR    where to write it, instead of dist
  --force      makes everything again
  --mdx DIR    writes every card as an MDX page into DIR, and builds no site
  -h, --help   show this

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
