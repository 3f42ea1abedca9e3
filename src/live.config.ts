import * as messages from '#messages/cards.ts';
import { defineLiveCollection } from 'astro:content';
import { z } from 'astro/zod';
import { cardsLoader, type CardEntry } from './content/cards-loader.ts';
import { contentLanguage } from './site/content-language.ts';
import { services } from './site/services.ts';

const { context, question, answer, answerSummary } = messages;
const names = { context, question, answer, noun: answerSummary.noun };

const cards = defineLiveCollection({
  loader: cardsLoader(services, (lang) => ({ names, language: contentLanguage(lang) })),
  // Astro infers the type of an entry's data from the schema alone; the loader's own data need no check.
  schema: z.custom<CardEntry>(),
});

export const collections = { cards };
