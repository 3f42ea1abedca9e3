import type { APIRoute } from 'astro';
import { cardEntry } from '../../../components/card-entry.ts';
import type { Concept } from '../../../library/model.ts';
import { hasOwnPage } from '../../../library/urls.ts';
import type { ConceptCardsFile } from '../../../site/json-files.ts';
import { site } from '../../../site/site.ts';

interface Props extends Record<string, unknown> {
  data: () => ReturnType<typeof listOf>;
}

export async function getStaticPaths() {
  const { library, page } = await site();
  return library.concepts.filter(hasOwnPage).map((concept) => ({
    params: { concept: concept.slug },
    ...page(() => listOf(concept)),
  }));
}

/** The cards of a concept, by book, chapter, and reading order. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.data());

function listOf({ slug, name, cards }: Concept): ConceptCardsFile {
  return { concept: slug, title: name, cards: cards.map(cardEntry) };
}
