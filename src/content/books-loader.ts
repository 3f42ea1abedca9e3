import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import type { LibraryService, LoadedLibrary } from './library-service.ts';

/** A book in Astro's content store, before `library.yaml` is applied; its id is its slug. */
const BookEntrySchema = z.object({
  title: z.string(),
  author: z.string().optional(),
  shelfCode: z.string().optional(),
  imprint: z.string().optional(),
  /** Number of cards. */
  cards: z.number(),
});

/** The parts of the site's services that the loader needs. */
export interface LoaderServices {
  library: LibraryService;
}

/**
 * Loads one entry per book in dev. An entry's digest changes with any deck of the book, so that Astro makes browsers
 * reload when a deck changes. Builds don't read these entries.
 */
export function booksLoader(services: () => LoaderServices): Loader {
  return {
    name: 'recto-books',
    schema: BookEntrySchema,
    load: async (context) => {
      if (!context.watcher) return;
      const { library } = services();
      await fill(context, await library.current());
      unfollow?.();
      unfollow = library.watch(async (latest) => {
        await fill(context, latest);
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

/** Makes the store contain exactly the books of `library`; entries with an unchanged digest are kept. */
async function fill(context: LoaderContext, library: LoadedLibrary): Promise<void> {
  const gone = new Set(context.store.keys());
  for (const { id, data, files } of library.arranged.books) {
    gone.delete(id);
    const { title, author, shelfCode, imprint, chapters } = data;
    const cards = chapters.flatMap(({ parts }) => parts.map((part) => part.cards.length));
    const entry = {
      ...{ title, author, shelfCode, imprint },
      cards: cards.reduce((sum, count) => sum + count, 0),
    };
    const revisions = files.map((file) => [file, library.revisions.get(file)]);
    const digest = context.generateDigest(JSON.stringify([entry, revisions]));
    if (context.store.get(id)?.digest === digest) continue;
    context.store.set({ id, data: await context.parseData({ id, data: entry }), digest });
  }
  for (const id of gone) context.store.delete(id);
}
