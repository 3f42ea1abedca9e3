import type { Problem } from '../decks/problem.ts';
import { createArranger, type Arranged } from '../library/arrange.ts';
import type { LibraryReading } from './deck-source.ts';
import type { CardReading } from './read-deck-text.ts';

/** A whole library, read and grouped. */
export interface LoadedLibrary {
  arranged: Arranged<CardReading>;
  /** Of decks and of their grouping, by file and line. */
  problems: Problem[];
  counts: { decks: number; questions: number; cards: number };
  /** Files of the content folder that cards show. */
  images: string[];
}

export interface LibraryService {
  /** The library as it was last read; reads it first if need be. Calls at one time share one reading. */
  current: () => Promise<LoadedLibrary>;
  /** Reads what changed since, and tells those who watch. */
  reload: () => Promise<LoadedLibrary>;
  /** `take` gets every library that `reload` brings; the answer ends it. */
  watch: (take: (library: LoadedLibrary) => Promise<void>) => () => void;
}

/** One reading of the library for all who need it: two loaders, the search index and the build's report. */
export function createLibraryService(source: { read(): Promise<LibraryReading> }): LibraryService {
  const arrange = createArranger<CardReading>();
  const watchers = new Set<(library: LoadedLibrary) => Promise<void>>();
  let latest: Promise<LoadedLibrary> | undefined;

  async function load(): Promise<LoadedLibrary> {
    const { decks, problems } = await source.read();
    const arranged = arrange(decks);
    return {
      arranged,
      problems: [...problems, ...arranged.problems],
      counts: {
        decks: decks.length,
        questions: decks.reduce((sum, deck) => sum + deck.questions, 0),
        cards: arranged.cards.length,
      },
      images: [...new Set(decks.flatMap((deck) => deck.images))],
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
