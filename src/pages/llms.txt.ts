import type { APIRoute } from 'astro';
import {
  bookAddress,
  bookCardsAddress,
  bookTextAddress,
  conceptIndexAddress,
} from '../library/urls.ts';
import { href } from '../site/href.ts';
import { JSON_SCHEMAS, schemaAddress } from '../site/json-files.ts';
import { site } from '../site/site.ts';
import { counted } from '../text/counted.ts';
import { escapeLabel } from '../text/escape-label.ts';

/** An overview of the site for language models and other programs, in the format of https://llmstxt.org. */
export const GET: APIRoute = async ({ site: origin }) => {
  const { library, markdown } = await site();
  const link = (label: string, address: string, note: string): string => {
    const target = origin ? new URL(href(address), origin).href : href(address);
    return `- [${escapeLabel(label)}](${target}): ${note}`;
  };
  const books = library.books.map((book) => {
    const by = book.author === undefined ? '' : `by ${book.author}, `;
    const note = `${by}${counted(book.cardCount, 'card')} in ${book.lang}`;
    return link(book.title, markdown ? bookTextAddress(book) : bookAddress(book), note);
  });
  const counts = `${counted(library.books.length, 'book')} and ${counted(library.cards.size, 'card')}`;
  const sections = [
    `# ${library.title}`,
    `> Flashcards made from textbooks: ${counts}, each a question with its answer.`,
    ...(markdown
      ? [
          'A page’s address with `index.md` behind it gives a card, a chapter, or a concept as Markdown.',
        ]
      : []),
    '## Books',
    books.join('\n'),
    '## Data',
    [
      link('library.json', '/library.json', 'the books with their chapters'),
      ...library.books.map((book) =>
        link(`cards.json of ${book.title}`, bookCardsAddress(book), 'its cards without answers'),
      ),
      link('concepts.json', '/concepts.json', 'the concepts of two or more cards'),
    ].join('\n'),
    '## Optional',
    [
      link('Concepts', conceptIndexAddress(), 'the index of all books'),
      ...Object.keys(JSON_SCHEMAS).map((name) =>
        link(
          `JSON Schema of ${name === 'progress' ? 'exported progress' : `${name}.json`}`,
          schemaAddress(name as keyof typeof JSON_SCHEMAS),
          'its fields',
        ),
      ),
    ].join('\n'),
  ];
  return new Response(`${sections.join('\n\n')}\n`);
};
