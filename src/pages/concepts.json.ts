import type { APIRoute } from 'astro';
import { hasOwnPage } from '../library/urls.ts';
import { site } from '../site/site.ts';

/** The concepts of several cards, by name. */
export const GET: APIRoute = async () => {
  const { library } = await site();
  const concepts = library.concepts
    .filter(hasOwnPage)
    .map(({ slug, name, cards }) => ({ id: slug, name, cardCount: cards.length }));
  return Response.json({ concepts });
};
