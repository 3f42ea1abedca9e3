import { join } from 'node:path';
import type { Problem } from '../../text/problem.ts';
import type { LibraryCard } from '../../library/model.ts';
import { cardAddress } from '../../library/urls.ts';
import { INDEX_FOLDER } from '../../search/terms/search-record.ts';
import { blameDecks, type WrittenText } from './deck-links.ts';
import { findDeadLinks } from './find-dead-links.ts';
import { pagesToSkip, type CheckedBefore } from './checked-before.ts';
import { findTwins } from './find-twins.ts';
import { indexedAddresses } from './indexed-addresses.ts';
import { listFiles } from './list-files.ts';

type Card = Pick<LibraryCard, 'id'>;

export interface OutputToCheck {
  /** Where the site was built. */
  folder: string;
  /** Begins and ends with `/`. */
  base: string;
  /** The cards that the site has to show. */
  cards: readonly Card[];
  /** What of it was found to be right when the site before it was checked. */
  checked?: CheckedBefore | undefined;
  /** Of decks and notes; asked for only where a link is dead. */
  texts: () => Iterable<WrittenText>;
  /** The whole text of a file of the content folder; undefined where it cannot be read. */
  readFile: (file: string) => string | undefined;
}

export interface OutputFindings {
  /** What is wrong with the site itself, a sentence each; with any the site is not to be used. */
  faults: string[];
  /** Links of decks and notes that lead nowhere. */
  problems: Problem[];
  pages: number;
}

/**
 * Looks at a built site as a whole: every link leads somewhere, no two files share an address on a file system that
 * ignores case or the form of accents, every card has its page and its search record.
 */
export function checkOutput(output: OutputToCheck): OutputFindings {
  const { folder, base, cards, checked, texts, readFile } = output;
  const files = listFiles(folder);
  const skipped = checked ? pagesToSkip(checked, folder, files) : new Set();
  const missing = new Map(
    cards.map((card) => [pageOf(card), card] as const).filter(([page]) => !skipped.has(page)),
  );
  let pages = 0;
  const dead = findDeadLinks({
    folder,
    files,
    pages: files.filter((file) => file.endsWith('.html') && !skipped.has(file)),
    base,
    onPage: (page, { ids }) => {
      pages++;
      const card = missing.get(page);
      if (card && ids.has(slugOf(card))) missing.delete(page);
    },
  });
  const { problems, others } = blameDecks(dead, { texts, readFile, base });
  const own = new Set(cards.map(pageOf));
  const twins = findTwins([...cards.map(pageOf), ...files.filter((file) => !own.has(file))]);
  const faults = [
    ...[...missing.values()].map(({ id }) => `The card ${id} has no page of its own.`),
    ...unindexed(folder, base, cards).map(({ id }) => `The card ${id} is not in the search index.`),
    ...twins.map((paths) => `These share an address on some file systems: ${paths.join(', ')}.`),
    ...others.map(({ page, href }) => `The link to ${href} on ${page} leads to nothing.`),
  ];
  return { faults, problems, pages };
}

function pageOf(card: Card): string {
  return `${cardAddress(card).slice(1)}index.html`;
}

/** What the card's element on its page is called. */
function slugOf({ id }: Card): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function unindexed(folder: string, base: string, cards: readonly Card[]): Card[] {
  const indexed = indexedAddresses(join(folder, INDEX_FOLDER));
  return cards.filter((card) => !indexed.has(base + encodeURI(cardAddress(card).slice(1))));
}
