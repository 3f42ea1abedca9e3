import type { APIRoute } from 'astro';
import { hasOwnPage } from '../library/urls.ts';
import { href } from '../site/href.ts';
import { schemaAddress, type ConceptsFile } from '../site/json-files.ts';
import { site } from '../site/site.ts';

/** The concepts with several cards, by name. */
export const GET: APIRoute = async () => {
  const { library } = await site();
  const concepts = library.concepts
    .filter(hasOwnPage)
    .map(({ slug, name, cards }) => ({ id: slug, name, cardCount: cards.length }));
  const file: ConceptsFile = { $schema: href(schemaAddress('concepts')), concepts };
  return Response.json(file);
};
