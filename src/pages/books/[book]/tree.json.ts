import type { APIRoute } from 'astro';
import { bookTree } from '../../../site/book-tree.ts';
import { site } from '../../../site/site.ts';

interface Props extends Record<string, unknown> {
  data: () => ReturnType<typeof bookTree>;
}

export async function getStaticPaths() {
  const { library, page } = await site();
  return library.books.map((book) => ({
    params: { book: book.slug },
    ...page(() => bookTree(book)),
  }));
}

/** The chapters and sections of a book, for its sidebar. */
export const GET: APIRoute<Props> = ({ props }) => Response.json(props.data());
