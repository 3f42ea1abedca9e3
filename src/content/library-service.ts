import type { Problem } from '../text/problem.ts';
import { once } from '../text/once.ts';
import {
  createArranger,
  type Arranged,
  type ArrangedBook,
  type ArrangedCard,
} from '../library/arrange.ts';
import type { BuildLibrary } from '../library/build-library.ts';
import type { Library } from '../library/model.ts';
import type { LibraryReading, StoredCard } from './deck-source.ts';

/** A whole library, read and grouped. */
export interface LoadedLibrary {
  arranged: Arranged<StoredCard>;
  /** Of decks and of their grouping, by file and line. */
  problems: Problem[];
  counts: { decks: number; questions: number; cards: number };
  /** Files of the content folder that cards show. */
  images: string[];
  /** One linked model of it, made when it is first asked for. */
  linked: () => Library;
  cardOf: (id: string) => ArrangedCard<StoredCard> | undefined;
  /** A digest of what its decks say, by their files. */
  revisions: ReadonlyMap<string, string>;
}

export interface LibraryService {
  /** The library as it was last read; reads it first if need be. Calls at one time share one reading. */
  current: () => Promise<LoadedLibrary>;
  /** Reads what changed since, and tells those who watch. */
  reload: () => Promise<LoadedLibrary>;
  /** `take` gets every library that `reload` brings; the answer ends it. */
  watch: (take: (library: LoadedLibrary) => Promise<void>) => () => void;
}

/**
 * One reading of the library for all who need it: the pages, the search index and the build's report. `findProblems` adds
 * what follows from `library.yaml` too.
 */
export function createLibraryService(
  source: { read(): Promise<LibraryReading> },
  build: BuildLibrary,
  findProblems: (books: readonly ArrangedBook[]) => Problem[] = () => [],
): LibraryService {
  const arrange = createArranger<StoredCard>();
  const watchers = new Set<(library: LoadedLibrary) => Promise<void>>();
  let latest: Promise<LoadedLibrary> | undefined;

  async function load(): Promise<LoadedLibrary> {
    const { decks, problems } = await source.read();
    const arranged = arrange(decks);
    const { cards, books } = arranged;
    const byId = once(
      () => new Map<string, ArrangedCard<StoredCard>>(cards.map((card) => [card.id, card])),
    );
    return {
      arranged,
      problems: [...problems, ...arranged.problems, ...findProblems(books)],
      counts: {
        decks: decks.length,
        questions: decks.reduce((sum, deck) => sum + deck.questions, 0),
        cards: cards.length,
      },
      images: [...new Set(decks.flatMap((deck) => deck.images))],
      linked: once(() => build(books)),
      cardOf: (id) => byId().get(id),
      revisions: new Map(decks.map(({ file, revision }) => [file, revision])),
    };
  }

  async function reload(): Promise<LoadedLibrary> {
    // One after the other: a reading that starts while another runs could end before it.
    latest = (latest ?? Promise.resolve()).catch(() => undefined).then(load);
    const library = await latest;
    for (const take of watchers) await take(library);
    return library;
  }

  return {
    current: () => (latest ??= load()),
    reload,
    watch(take) {
      watchers.add(take);
      return () => watchers.delete(take);
    },
  };
}
