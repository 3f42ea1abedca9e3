import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { contentFolder } from '../../../src/content/content-folder.ts';
import { openLibrary } from '../../../src/content/open-library.ts';
import { cardToMarkdown } from './card-to-markdown.ts';

export interface WrittenPages {
  pages: number;
  /** The file of a card's page, by the card's id. */
  fileOf: (id: string) => string;
}

const CONFIG = `import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import sidebar from './sidebar.json' with { type: 'json' };

export default defineConfig({
  markdown: {
    processor: unified({ remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex], smartypants: false }),
  },
  integrations: [
    starlight({
      title: 'Cards',
      customCss: ['katex/dist/katex.min.css'],
      expressiveCode: { themes: ['github-light', 'github-dark'] },
      sidebar,
    }),
  ],
});
`;

const CONTENT_CONFIG = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Starlight renders Markdown once and keeps it; MDX it compiles at every build. */
export type PageFormat = 'md' | 'mdx';

/**
 * Writes the library of a content folder as a Starlight site: a page a card, repaired as Recto repairs it, and one for every
 * book with links to its cards. The sidebar holds the books alone: with every card in it, as by default, each
 * page would be as long as the library, which would flatter Recto.
 */
export async function writeStarlightSite(
  folder: string,
  content: string,
  format: PageFormat,
): Promise<WrittenPages> {
  const library = openLibrary({
    folder: contentFolder({ RECTO_CONTENT: content }, process.cwd()),
    cacheDir: join(folder, '.reading'),
    warn: () => undefined,
  });
  const { arranged } = await library.current();
  const docs = join(folder, 'src/content/docs');
  await rm(docs, { recursive: true, force: true });
  const fileOf = (id: string): string => join(docs, 'books', `${id}.${format}`);
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  for (const { id, data, card } of arranged.cards) {
    await write(
      fileOf(id),
      `---\ntitle: ${JSON.stringify(data.heading)}\n---\n\n${cardToMarkdown(await library.store.mdx(card))}`,
    );
  }
  await library.close();
  const byBook = Map.groupBy(arranged.cards, ({ id }) => id.slice(0, id.indexOf('/')));
  for (const { id, data } of arranged.books) {
    const links = (byBook.get(id) ?? []).map(
      (card) => `- [${label(card.data.heading)}](/books/${card.id}/)`,
    );
    await write(
      fileOf(id),
      `---\ntitle: ${JSON.stringify(data.title)}\n---\n\n${links.join('\n')}\n`,
    );
  }
  const sidebar = arranged.books.map(({ id, data }) => ({
    label: data.title,
    link: `/books/${id}/`,
  }));
  await write(join(docs, 'index.md'), '---\ntitle: Cards\n---\n\nAll books stand on the left.\n');
  await write(join(folder, 'sidebar.json'), JSON.stringify(sidebar));
  await write(join(folder, 'astro.config.mjs'), CONFIG);
  await write(join(folder, 'src/content.config.ts'), CONTENT_CONFIG);
  return { pages: arranged.cards.length + arranged.books.length + 1, fileOf };
}

function label(text: string): string {
  return text.replaceAll(/[\\[\]`*_<]/g, '\\$&');
}
