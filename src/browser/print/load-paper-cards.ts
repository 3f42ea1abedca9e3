import { faults } from '#messages/print.ts';
import type { PaperCard } from '../../paper/paper-card.ts';
import type { BookTree } from '../book/book-tree.ts';
import { takeContents } from '../page/take-contents.ts';
import { Fault, fetchOrFault } from '../session/fault.ts';

/** Which cards are printed: those of a book, `{book}`, or of a chapter, `{book}/{chapter}`. */
export interface PrintScope {
  kind: 'book' | 'chapter';
  id: string;
}

/** Returns what the page's address asks for; undefined if it names neither a book nor a chapter. */
export function readPrintScope(search: string): PrintScope | undefined {
  const params = new URLSearchParams(search);
  for (const kind of ['chapter', 'book'] as const) {
    const id = params.get(kind);
    if (id) return { kind, id };
  }
  return undefined;
}

/** Loads cards from the pages of their chapters, in reading order. `base` is the address of the site. @throws Fault */
export async function loadPaperCards(scope: PrintScope, base: string): Promise<PaperCard[]> {
  const chapters = scope.kind === 'chapter' ? [scope.id] : await chaptersOf(scope.id, base);
  const loaded = await Promise.all(
    chapters.map((id) => loadChapter(new URL(encodeURI(`${base}books/${id}/`), location.href))),
  );
  const cards = loaded.flat();
  if (cards.length === 0) throw new Fault('damaged', faults.damaged);
  return cards;
}

async function chaptersOf(book: string, base: string): Promise<string[]> {
  const response = await fetchOrFault(encodeURI(`${base}books/${book}/tree.json`), faults);
  const { chapters } = (await response.json()) as BookTree;
  return chapters.map(({ slug }) => `${book}/${slug}`);
}

/** Loads the pages of a chapter, one by one: each links to the next. */
async function loadChapter(first: URL): Promise<PaperCard[]> {
  const cards: PaperCard[] = [];
  let url: URL | undefined = first;
  while (url) {
    const response = await fetchOrFault(url.href, faults);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    cards.push(...readCards(page, url));
    const next = page.querySelector('.pager > a[rel="next"]')?.getAttribute('href');
    url = next == null ? undefined : new URL(next, url);
  }
  return cards;
}

function readCards(page: Document, url: URL): PaperCard[] {
  const book = [...page.querySelectorAll('.breadcrumbs a')].at(-1)?.textContent.trim() ?? '';
  const chapter = page.querySelector('main h1')?.textContent.trim() ?? '';
  return [...page.querySelectorAll('.cards .card')].flatMap((card): PaperCard[] => {
    const lang = card.querySelector('.question')?.closest('[lang]')?.getAttribute('lang') ?? '';
    const part = (selector: string) => takeContents(card.querySelector(selector));
    const link = card.querySelector('.card-heading > a');
    const address = link?.getAttribute('href');
    const heading = takeContents(link);
    const question = part('.question');
    const answer = part('.answer > .prose');
    if (!heading || !question || !answer) return [];
    return [
      {
        ...{ heading, context: part('.context'), question, answer, book, chapter },
        lang,
        address: address == null ? undefined : new URL(address, url).href,
      },
    ];
  });
}
