import { relative } from 'node:path';
import type { SiteStatistics } from '../pipeline/make-site.ts';
import { counted } from '../text/counted.ts';
import { runCommand } from './run-command.ts';

function describe({ books, pages, reused, bytes }: SiteStatistics, ms: number): string {
  const kept = reused > 0 ? ` (${reused.toLocaleString('en')} unchanged)` : '';
  const size = `${(bytes / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
  return `${counted(books, 'book')}, ${counted(pages, 'page')}${kept}, ${size}, built in ${(ms / 1000).toFixed(1)} s.`;
}

await runCommand({
  usage: `Usage: npm run build -- [--base PATH] [--out DIR] [--force] [--verbose] [--mdx DIR]

Builds the site from the content folder. Reuses what has not changed since the last build.

  --base PATH  path under which the site will be served, such as /flashcards
  --out DIR    folder to write to, instead of dist
  --force      reuse nothing
  --verbose    print every step of Astro and Vite
  --mdx DIR    only write each card as an MDX page to DIR
  -h, --help   print this help

RECTO_CONTENT=DIR uses another content folder.`,
  options: {
    base: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    verbose: { type: 'boolean' },
    mdx: { type: 'string' },
  },
  run: async ({ base, out, force, verbose, mdx }) => {
    if (mdx !== undefined) {
      const { contentFolder } = await import('../content/content-folder.ts');
      const { writeMdxPages } = await import('../pipeline/write-mdx-pages.ts');
      const count = await writeMdxPages(contentFolder(process.env, process.cwd()), mdx);
      console.log(`${count.toLocaleString('en')} MDX pages are in ${mdx}.`);
      return 0;
    }
    const started = performance.now();
    const { buildSite } = await import('../pipeline/build-site.ts');
    const { outDir, made } = await buildSite({ base, outDir: out, force, verbose });
    if (made) console.log(describe(made, performance.now() - started));
    console.log(`The site is in ${relative(process.cwd(), outDir) || '.'}.`);
    return 0;
  },
});
