import { getCollection, render, type CollectionEntry } from 'astro:content';
import { buildLibrary } from './library/build-library.ts';
import type { LibraryConfig } from './library/config.ts';
import type { Library, LibraryCard } from './library/model.ts';
import type { RenderedCard } from './mdx/render.ts';
import { toNoteText } from './note-text.ts';
import { createPageKeys, type PageKeys } from './page-keys.ts';
import { services } from './services.ts';

/** What the pages are made of. */
export interface Site {
  library: Library;
  config: LibraryConfig;
  /** By title. */
  notes: Note[];
  keys: PageKeys;
  /** The card's HTML, from the cache or rendered now. */
  render(card: LibraryCard): Promise<RenderedCard>;
}

/** A hand-written note; `path` is its file's path in `notes/`, without `.mdx`. */
export interface Note {
  path: string;
  title: string;
  description: string | undefined;
  render(): ReturnType<typeof render>;
}

let latest: { of: object; site: Promise<Site> } | undefined;

/** The site as its content stands now; one and the same until a deck changes. */
export async function site(): Promise<Site> {
  const { config, library, renderer } = services();
  const read = await library.current();
  if (latest?.of !== read) latest = { of: read, site: load() };
  return latest.site;

  async function load(): Promise<Site> {
    const [cards, books, notes] = await Promise.all([
      getCollection('cards'),
      getCollection('books'),
      getCollection('notes'),
    ]);
    services().tellNotes(notes.map(toNoteText));
    const bodies = new Map(cards.map(({ id, body }) => [id, body ?? '']));
    const digests = new Map(cards.map(({ id, digest }) => [id, String(digest)]));
    const library = buildLibrary(cards, books, config);
    return {
      library,
      config,
      keys: createPageKeys({
        library,
        common: [import.meta.env.BASE_URL, config, notes.map(({ id, data }) => [id, data])],
        digestOf: (id) => digests.get(id) ?? '',
      }),
      notes: notes.map(toNote).sort((a, b) => a.title.localeCompare(b.title, config.lang)),
      render: ({ id }) => renderer.render(bodies.get(id) ?? ''),
    };
  }
}

function toNote(entry: CollectionEntry<'notes'>): Note {
  const { title, description } = entry.data;
  return { path: entry.id, title, description, render: () => render(entry) };
}
