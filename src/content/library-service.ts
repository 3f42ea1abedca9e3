import type { Problem } from '../text/problem.ts';
import { once } from '../text/once.ts';
import {
  createArranger,
  type Arranged,
  type ArrangedBook,
  type ArrangedCard,
} from '../library/arrange.ts';
import type { BuildLibrary } from '../library/build-library.ts';
import {
  createFindDestination,
  findDeckLinkProblems,
  type FindDestination,
} from '../library/deck-links.ts';
import type { Library } from '../library/model.ts';
import type { LibraryReading } from './deck-source.ts';
import type { StoredCard } from './stored-deck.ts';

/** A complete library, read and grouped. */
export interface LoadedLibrary {
  arranged: Arranged<StoredCard>;
  /** Problems of decks and of their grouping, sorted by file and line. */
  problems: Problem[];
  counts: { decks: number; questions: number; cards: number };
  /** Files of the content folder that cards show. */
  images: string[];
  /** Returns the linked model of the library; computed on first use. */
  linked: () => Library;
  cardOf: (id: string) => ArrangedCard<StoredCard> | undefined;
  /** Finds what the links between decks lead to. */
  destinationOf: FindDestination;
  /** Digest of each deck's content, by file. */
  revisions: ReadonlyMap<string, string>;
}

export interface LibraryService {
  /** Returns the library as last read, or reads it. Concurrent calls share one reading. */
  current: () => Promise<LoadedLibrary>;
  /** Reads decks that have changed, and notifies the watchers. */
  reload: () => Promise<LoadedLibrary>;
  /** Calls `onReload` after each `reload`. */
  watch: (onReload: () => void) => void;
}

/**
 * Reads the library once for all consumers: pages, search index, and build report. `findProblems` adds the problems of
 * applying `library.yaml`.
 */
export function createLibraryService(
  read: () => Promise<LibraryReading>,
  build: BuildLibrary,
  findProblems: (books: readonly ArrangedBook[]) => Problem[] = () => [],
): LibraryService {
  const arrange = createArranger<StoredCard>();
  const watchers = new Set<() => void>();
  let latest: Promise<LoadedLibrary> | undefined;

  async function load(): Promise<LoadedLibrary> {
    const { decks, problems } = await read();
    const arranged = arrange(decks);
    const { cards, books } = arranged;
    const destinationOf = createFindDestination(books);
    const byId = once(
      () => new Map<string, ArrangedCard<StoredCard>>(cards.map((card) => [card.id, card])),
    );
    return {
      arranged,
      problems: [
        ...problems,
        ...arranged.problems,
        ...findProblems(books),
        ...findDeckLinkProblems(cards, destinationOf),
      ],
      counts: {
        decks: decks.length,
        questions: decks.reduce((sum, deck) => sum + deck.questions, 0),
        cards: cards.length,
      },
      images: [...new Set(decks.flatMap((deck) => deck.images))],
      linked: once(() => build(books)),
      cardOf: (id) => byId().get(id),
      destinationOf,
      revisions: new Map(decks.map(({ file, revision }) => [file, revision])),
    };
  }

  async function reload(): Promise<LoadedLibrary> {
    // Loads run one after the other: a later one could otherwise finish before an earlier one.
    latest = (latest ?? Promise.resolve()).catch(() => undefined).then(load);
    const library = await latest;
    for (const onReload of watchers) onReload();
    return library;
  }

  return {
    current: () => (latest ??= load()),
    reload,
    watch(onReload) {
      watchers.add(onReload);
    },
  };
}
