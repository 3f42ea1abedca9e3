import type { Loader, LoaderContext } from 'astro/loaders';
import type { LibraryService, LoadedLibrary } from './library-service.ts';

/** The parts of the site's services that the loader needs. */
export interface LoaderServices {
  library: LibraryService;
}

/**
 * Loads one entry without data per book in dev, by its slug. An entry's digest changes with any deck of the book, so that
 * Astro makes browsers reload when a deck changes. Builds don't read these entries.
 */
export function booksLoader(services: () => LoaderServices): Loader {
  return {
    name: 'recto-books',
    load: async (context) => {
      if (!context.watcher) return;
      const { library } = services();
      fill(context, await library.current());
      unfollow?.();
      unfollow = library.watch((latest) => {
        fill(context, latest);
        linkSoon(latest);
      });
    },
  };
}

/** Stops the previous watcher: Astro loads a collection again when its configuration changes. */
let unfollow: (() => void) | undefined;

/** Links the library, which the next page needs, while Astro waits for more changes before it makes browsers reload. */
function linkSoon({ linked }: LoadedLibrary): void {
  setImmediate(() => {
    try {
      linked();
    } catch {
      // The page links the library too, and shows the error.
    }
  });
}

/** Makes the store contain exactly the books of `library`; it keeps entries with an unchanged digest. */
function fill(context: LoaderContext, library: LoadedLibrary): void {
  const { store } = context;
  const gone = new Set(store.keys());
  for (const { id, data, files } of library.arranged.books) {
    gone.delete(id);
    const { title, author, shelfCode, imprint, chapters } = data;
    const cards = chapters.flatMap(({ parts }) => parts.map((part) => part.cards.length));
    const revisions = files.map((file) => [file, library.revisions.get(file)]);
    const shown = [title, author, shelfCode, imprint, cards, revisions];
    store.set({ id, data: {}, digest: context.generateDigest(JSON.stringify(shown)) });
  }
  for (const id of gone) store.delete(id);
}
