import { defineLiveCollection } from 'astro:content';
import { z } from 'astro/zod';
import { cardsLoader, type CardEntry } from './content/cards-loader.ts';
import { services } from './site/services.ts';

const cards = defineLiveCollection({
  loader: cardsLoader(services),
  // Astro infers the type of an entry's data from the schema alone; the loader's own data need no check.
  schema: z.custom<CardEntry>(),
});

export const collections = { cards };
