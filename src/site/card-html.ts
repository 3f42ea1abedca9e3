import { getLiveEntry } from 'astro:content';
import type { CardHtml } from '../compile/card-html.ts';
import type { CardId } from '../library/model.ts';

/** Returns the HTML of a card's parts. @throws Error if the card doesn't exist or its deck is being changed */
export async function cardHtml(id: CardId): Promise<CardHtml> {
  const { entry, error } = await getLiveEntry('cards', id);
  if (error) throw error.cause instanceof Error ? error.cause : error;
  if (!entry?.data.html) throw new Error(`There is no card ${id}.`);
  return entry.data.html;
}
