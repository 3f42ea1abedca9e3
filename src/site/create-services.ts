import { once } from '../text/once.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import { readLastChanged } from '../content/last-changed.ts';
import { openLibrary } from '../content/open-library.ts';
import { createProgress } from '../content/progress.ts';
import type { Note } from '../content/parse-note.ts';
import { readNotesOrStop } from '../content/read-notes.ts';
import { chooseInterface } from '../messages/languages.ts';
import { createSearchIndex } from '../search/index/search-index.ts';
import { createBuildState } from './build-state.ts';
import { searchRecords } from './search-records.ts';
import type { NoteShelf, Services } from './services.ts';
import type { SiteSettings } from './site-settings.ts';

export interface ServiceOptions extends SiteSettings {
  whole: boolean;
  warn: (message: string) => void;
}

export function createServices({ warn, notes: read, ...given }: ServiceOptions): Services {
  const { whole, config, folder } = given;
  const library = openLibrary({ ...given, warn, onProgress: createProgress('Reading decks') });
  let version = 0;
  const onChange = (): void => {
    version++;
  };
  library.watch(onChange);
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
    notes: createNoteShelf(folder, read, onChange),
    index,
    build: createBuildState(),
  };
  // Decks are compiled while Astro starts and bundles the site. Whoever awaits the library reports its errors.
  if (whole) {
    library.current().catch(() => undefined);
    index.begin();
  }
  return services;
}

/** @param read notes of the folder */
function createNoteShelf(
  folder: ContentFolder,
  read: readonly Note[],
  onForget: () => void,
): NoteShelf {
  let current = (): readonly Note[] => read;
  return {
    current: () => current(),
    forget: () => {
      current = once(() => readNotesOrStop(folder));
      onForget();
    },
  };
}
