import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import type { LibraryService, LoadedLibrary } from './library-service.ts';

/** A book as Astro's content store holds it; `library.yaml` is not applied yet. Its id is its slug. */
const BookEntrySchema = z.object({
  title: z.string(),
  author: z.string().optional(),
  shelfCode: z.string().optional(),
  imprint: z.string().optional(),
  /** How many it has. */
  cards: z.number(),
});

/** What the loader needs of the site it loads for. */
export interface LoaderServices {
  library: LibraryService;
}

/**
 * The books of the library, an entry a book; its digest changes where any of its decks does. In dev it follows the
 * library, and Astro tells browsers of entries that changed. The cards themselves stay out of Astro's store, which is written and
 * read again as a whole at each change: pages have them from the library.
 */
export function booksLoader(services: () => LoaderServices): Loader {
  return {
    name: 'recto-books',
    schema: BookEntrySchema,
    load: async (context) => {
      const { library } = services();
      await fill(context, await library.current());
      if (!context.watcher) return;
      unfollow?.();
      unfollow = library.watch(async (latest) => {
        await fill(context, latest);
        linkSoon(latest);
      });
    },
  };
}

/** Astro loads a collection again when its configuration changes; the follower of the time before is let go. */
let unfollow: (() => void) | undefined;

/** While Astro waits for more changes before it tells browsers to reload: what the page is going to ask for first. */
function linkSoon({ linked }: LoadedLibrary): void {
  setImmediate(() => {
    try {
      linked();
    } catch {
      // The page asks again, and shows what is wrong.
    }
  });
}

/** Makes the store hold exactly the books of `library`; those whose digest is unchanged are left as they are. */
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
