import type { Loader, LoaderContext } from 'astro/loaders';
import { isAbsolute, relative } from 'node:path';
import type { ContentFolder } from '../content-folder.ts';
import { BookDataSchema, CardDataSchema } from '../library/schemas.ts';
import { isDeckName } from './deck-files.ts';
import type { LibraryService, LoadedLibrary } from './library-service.ts';

/** An entry as a loader puts it into Astro's content store. */
interface Entry {
  id: string;
  data: Record<string, unknown>;
  body?: string;
}

/** What the loaders need of the site they load for. */
export interface LoaderServices {
  folder: ContentFolder;
  library: LibraryService;
}

/** The cards of the library, an entry a card: data, and the MDX document as its body. In dev it watches the decks. */
export function cardsLoader(services: () => LoaderServices): Loader {
  return {
    name: 'recto-cards',
    schema: CardDataSchema,
    load: async (context) => {
      const { folder, library } = services();
      await follow(context, library, cardEntries);
      if (context.watcher) watchDecks(context, folder, library);
    },
  };
}

/** The books of the library with their chapters, an entry a book. */
export function booksLoader(services: () => LoaderServices): Loader {
  return {
    name: 'recto-books',
    schema: BookDataSchema,
    load: (context) => follow(context, services().library, bookEntries),
  };
}

const cardEntries = ({ arranged }: LoadedLibrary): Entry[] =>
  arranged.cards.map(({ id, data, card }) => ({ id, data, body: card.mdx }));
const bookEntries = ({ arranged }: LoadedLibrary): Entry[] =>
  arranged.books.map(({ id, data }) => ({ id, data }));

/** Fills the store, and again whenever the library is read anew. */
async function follow(
  context: LoaderContext,
  library: LibraryService,
  toEntries: (library: LoadedLibrary) => Entry[],
): Promise<void> {
  await fill(context, toEntries(await library.current()));
  if (!context.watcher) return;
  unfollow.get(context.collection)?.();
  unfollow.set(
    context.collection,
    library.watch((latest) => fill(context, toEntries(latest))),
  );
}

/** Astro loads a collection again when its configuration changes; the follower of the time before is let go. */
const unfollow = new Map<string, () => void>();

/** Makes the store hold exactly `entries`; those whose digest is unchanged are left as they are. */
async function fill(context: LoaderContext, entries: readonly Entry[]): Promise<void> {
  const gone = new Set(context.store.keys());
  for (const { id, data, body } of entries) {
    gone.delete(id);
    const digest = context.generateDigest(JSON.stringify(data) + (body ?? ''));
    if (context.store.get(id)?.digest === digest) continue;
    const parsed = await context.parseData({ id, data });
    context.store.set({ id, data: parsed, digest, ...(body === undefined ? {} : { body }) });
  }
  for (const id of gone) context.store.delete(id);
}

function watchDecks(
  { watcher, logger }: LoaderContext,
  folder: ContentFolder,
  library: LibraryService,
): void {
  if (!watcher) return;
  watcher.add(folder.decksDir);
  let timer: NodeJS.Timeout | undefined;
  const touch = (path: string): void => {
    const inner = relative(folder.decksDir, path);
    if (inner.startsWith('..') || isAbsolute(inner) || !isDeckName(inner)) return;
    clearTimeout(timer);
    // An editor that saves by renaming fires twice.
    timer = setTimeout(() => {
      library.reload().then(
        ({ counts }) => logger.info(`${inner} changed: ${counts.cards} cards.`),
        (error: unknown) => logger.error(String(error)),
      );
    }, 20);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, touch);
}
