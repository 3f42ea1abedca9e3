import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { LibraryConfig } from './library/config.ts';
import type { Library, LibraryCard } from './library/model.ts';
import type { RenderedCard } from './mdx/render.ts';
import type { LoadedLibrary } from './loaders/library-service.ts';
import { services, type NoteText } from './services.ts';

/** What the pages are made of. */
export interface Site {
  library: Library;
  config: LibraryConfig;
  /** By title. */
  notes: Note[];
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
  const { config, renderer } = services();
  const notes = await getCollection('notes');
  services().notes = notes.map(toNoteText);
  return {
    library: linked(),
    config,
    notes: notes.map(toNote).sort((a, b) => a.title.localeCompare(b.title, config.lang)),
    render: ({ id }) => renderer.render(cardOf(id)?.card.mdx ?? ''),
  };
}

function toNoteText({ id, data, body }: CollectionEntry<'notes'>): NoteText {
  return {
    address: `/notes/${id}/`,
    title: data.title,
    description: data.description,
    body: body ?? '',
  };
}

function toNote(entry: CollectionEntry<'notes'>): Note {
  const { title, description } = entry.data;
  return { path: entry.id, title, description, render: () => render(entry) };
}
