import type { APIRoute } from 'astro';
import { cardEntry } from '../../../components/card-entry.ts';
import type { Concept } from '../../../library/model.ts';
import { hasOwnPage } from '../../../library/urls.ts';
import { site } from '../../../site/site.ts';

export async function getStaticPaths() {
  const { library, keys } = await site();
  return library.concepts.filter(hasOwnPage).map((concept) => ({
    params: { concept: concept.slug },
    props: { concept },
    cacheKey: keys.list(headOf(concept), concept.cards),
  }));
}

/** The cards on a concept, by book, chapter and reading order. */
export const GET: APIRoute<{ concept: Concept }> = ({ props: { concept } }) => {
  return Response.json({ ...headOf(concept), cards: concept.cards.map(cardEntry) });
};

function headOf({ slug, name }: Concept) {
  return { concept: slug, title: name };
}
