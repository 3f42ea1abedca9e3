import type { APIRoute } from 'astro';
import { cardEntry } from '../../../components/card-entry.ts';
import type { Concept } from '../../../library/model.ts';
import { hasOwnPage } from '../../../library/urls.ts';
import { site } from '../../../site.ts';

export async function getStaticPaths() {
  const { library } = await site();
  return library.concepts
    .filter(hasOwnPage)
    .map((concept) => ({ params: { concept: concept.slug }, props: { concept } }));
}

/** The cards on a concept, by book, chapter and reading order. */
export const GET: APIRoute<{ concept: Concept }> = ({ props: { concept } }) => {
  const { slug, name, cards } = concept;
  return Response.json({ concept: slug, title: name, cards: cards.map(cardEntry) });
};
