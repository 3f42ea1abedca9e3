import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { LibraryConfig } from '../library/config.ts';
import type { Library, LibraryCard } from '../library/model.ts';
import type { RenderedCard } from '../compile/render.ts';
import type { LoadedLibrary } from '../content/library-service.ts';
import { toNoteText } from '../content/note-text.ts';
import { createPageKeys, NO_KEYS, type PageKeys } from './page-keys.ts';
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
  const read = await services().library.current();
  if (latest?.of !== read) latest = { of: read, site: load(read) };
  return latest.site;
}

async function load({ linked, cardOf }: LoadedLibrary): Promise<Site> {
  const { config, renderer, tellNotes, whole } = services();
  const notes = await getCollection('notes');
  tellNotes(notes.map(toNoteText));
  const library = linked();
  return {
    library,
    config,
    keys: whole
      ? createPageKeys({
          library,
          common: [import.meta.env.BASE_URL, config, notes.map(({ id, data }) => [id, data])],
          contentOf: (id) => {
            const arranged = cardOf(id);
            return [arranged?.data, arranged?.card.mdx];
          },
        })
      : NO_KEYS,
    notes: notes.map(toNote).sort((a, b) => a.title.localeCompare(b.title, config.lang)),
    render: ({ id }) => renderer.render(cardOf(id)?.card.mdx ?? ''),
  };
}

function toNote(entry: CollectionEntry<'notes'>): Note {
  const { title, description } = entry.data;
  return { path: entry.id, title, description, render: () => render(entry) };
}
