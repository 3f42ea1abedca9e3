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
 * In dev, the books of the library, one entry each, whose digest changes where any of its decks does: it follows the
 * library, and Astro has browsers reload for entries that changed. A build reads no entry of it.
 */
export function booksLoader(services: () => LoaderServices): Loader {
  return {
    name: 'recto-books',
    schema: BookEntrySchema,
    load: async (context) => {
      const { library } = services();
      const reading = library.current();
      if (!context.watcher) {
        // Decks are compiled while Astro bundles the site; whoever needs them waits for them, and reports what fails.
        reading.catch(() => undefined);
        return;
      }
      await fill(context, await reading);
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
