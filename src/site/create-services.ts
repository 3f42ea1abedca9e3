import { once } from '../text/once.ts';
import { readLastChanged } from '../content/last-changed.ts';
import { openLibrary } from '../content/open-library.ts';
import { createProgress } from '../content/progress.ts';
import type { NoteText } from '../content/note-text.ts';
import { chooseInterface } from '../messages/languages.ts';
import { createSearchIndex } from '../search/index/search-index.ts';
import { createBuildState } from './build-state.ts';
import { searchRecords } from './search-records.ts';
import type { NoteShelf, Services } from './services.ts';

export interface ServiceOptions extends Pick<
  Services,
  'folder' | 'config' | 'logo' | 'base' | 'whole'
> {
  warn: (message: string) => void;
}

export function createServices({ warn, ...given }: ServiceOptions): Services {
  const { whole, config, folder } = given;
  const library = openLibrary({ ...given, warn, onProgress: createProgress('Reading decks') });
  let version = 0;
  library.watch(() => {
    version++;
  });
  const index = createSearchIndex({
    records: () => searchRecords(services),
    version: () => version,
    language: config.lang,
    cache: library.cache,
  });
  const services: Services = {
    ...given,
    interface: chooseInterface(config),
    library,
    lastChanged: once(async () => {
      const { revisions } = await library.current();
      return readLastChanged(folder.root, revisions.keys());
    }),
    notes: createNoteShelf(() => {
      if (whole) index.begin();
    }),
    index,
    build: createBuildState(),
  };
  // Decks are compiled while Astro starts and bundles the site. Whoever awaits the library reports its errors.
  if (whole) library.current().catch(() => undefined);
  return services;
}

/** @param onNotes called when the notes are first loaded and whenever they change */
function createNoteShelf(onNotes: () => void): NoteShelf {
  let notes: readonly NoteText[] = [];
  return {
    current: () => notes,
    replace: (latest) => {
      // Astro loads notes concurrently, in random order.
      notes = latest.toSorted((a, b) => (a.address < b.address ? -1 : 1));
      onNotes();
    },
  };
}
