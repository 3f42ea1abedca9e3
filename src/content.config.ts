import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { booksLoader } from './loaders/books-loader.ts';
import { services } from './services.ts';

const books = defineCollection({ loader: booksLoader(services) });

const { notesDir } = services().folder;
const notes = defineCollection({
  // A folder of bare decks has no notes; the pattern that matches nothing keeps the collection there.
  loader: glob({
    base: notesDir ?? services().folder.root,
    pattern: notesDir ? '**/*.mdx' : '!**',
  }),
  schema: z.object({ title: z.string(), description: z.string().optional() }),
});

export const collections = { books, notes };
