import { hash } from 'node:crypto';
import { digestWithLinks } from '../content/card-links.ts';
import type { LastChanged } from '../content/last-changed.ts';
import type { LoadedLibrary } from '../content/library-service.ts';
import type { Note } from '../content/parse-note.ts';
import type { LibraryConfig } from '../library/config.ts';
import type { Logo } from '../library/logo.ts';
import type { Interface } from '../messages/languages.ts';
import type { Library, LibraryCard } from '../library/model.ts';
import { bookAddress, chapterAddress } from '../library/urls.ts';
import type { PageDataSource } from './page-data-source.ts';
import { services } from './services.ts';

/** The data that pages are rendered from. */
export interface Site extends PageDataSource {
  library: Library;
  config: LibraryConfig;
  logo: Logo | undefined;
  /** Language of everything that is not from a deck or a note. */
  interface: Interface;
  /** Sorted by title. */
  notes: Note[];
  /** When a build first found a card new or changed, in seconds since 1970; undefined if no build did. */
  changedAt: (card: LibraryCard) => number | undefined;
  /** A path of `getStaticPaths` for a page that renders only from the data that `make` returns. */
  page: <Data>(make: () => Data) => SitePage<Data>;
}

export interface SitePage<Data> {
  props: { data: () => Data };
  /** Digest of everything that the page shows; undefined in dev, which caches no pages. */
  cacheKey: string | undefined;
}

let latest: { of: LoadedLibrary; notes: readonly Note[]; site: Promise<Site> } | undefined;

/** Returns the site for the current content; the same object until a deck or a note changes. */
export async function site(): Promise<Site> {
  const of = await services().library.current();
  const notes = services().notes.current();
  if (latest?.of !== of || latest.notes !== notes) latest = { of, notes, site: load(of, notes) };
  return latest.site;
}

async function load(
  { linked, cardOf, destinationOf }: LoadedLibrary,
  notes: readonly Note[],
): Promise<Site> {
  const { config, interface: language, logo, whole, build, lastChanged } = services();
  const days = await lastChanged();
  // Shown on every page: settings, and whether the navigation lists notes.
  const { redirects: _, ...shown } = config;
  const frame = JSON.stringify([import.meta.env.BASE_URL, shown, logo, notes.length > 0]);
  return {
    library: linked(),
    config,
    logo,
    interface: language,
    sourceUrl: config.sourceUrl,
    // Only builds write Markdown.
    markdown: config.markdown && whole,
    feeds: config.site !== undefined,
    notes: notes.toSorted((a, b) => a.title.localeCompare(b.title, config.lang)),
    stored: ({ id }) => {
      const found = cardOf(id);
      if (!found) throw new Error(`There is no card ${id}.`);
      return { ...found.card, digest: digestWithLinks(found, destinationOf) };
    },
    changedAt: ({ key }) => build.changes.get(key),
    changedOn: (cards) => latestDay(cards, days),
    exportsOf: ({ slug }) => build.exports.get(slug) ?? [],
    imageOf: (of) =>
      'book' in of
        ? (build.socialImages.get(chapterAddress(of)) ??
          build.socialImages.get(bookAddress(of.book)))
        : build.socialImages.get(bookAddress(of)),
    // Made again when the page is rendered: the data of all pages at once would take 10 kB of memory a card.
    page: (make) => ({
      props: { data: make },
      cacheKey: whole ? keyOf(frame, make()) : undefined,
    }),
  };
}

function latestDay(cards: readonly LibraryCard[], days: LastChanged): string | undefined {
  const known = cards.flatMap(({ sources }) =>
    sources.flatMap(({ file }) => days.get(file.normalize()) ?? []),
  );
  // Days written in this form sort as text.
  return known.reduce<string | undefined>((a, b) => (a !== undefined && a > b ? a : b), undefined);
}

/** 128 bits. */
function keyOf(frame: string, data: unknown): string {
  return hash('sha256', `${frame}\n${JSON.stringify(data)}`, 'hex').slice(0, 32);
}
