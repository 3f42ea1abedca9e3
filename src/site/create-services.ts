import type { AstroIntegrationLogger } from 'astro';
import { once } from '../text/once.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import type { LibraryConfig } from '../library/config.ts';
import type { Logo } from '../library/logo.ts';
import { ConfigError, loadConfig } from '../content/library-config.ts';
import { readLastChanged } from '../content/last-changed.ts';
import { openLibrary } from '../content/open-library.ts';
import { createProgress } from '../content/progress.ts';
import type { NoteText } from '../content/note-text.ts';
import { chooseInterface } from '../messages/languages.ts';
import type { NoteShelf, Services } from './services.ts';

export interface ServiceOptions extends Pick<
  Services,
  'folder' | 'config' | 'logo' | 'base' | 'whole' | 'build'
> {
  /** Called when the notes are first loaded and whenever they change. */
  onNotes: () => void;
  logger: AstroIntegrationLogger;
}

export function createServices({ onNotes, logger, ...given }: ServiceOptions): Services {
  const warn = (message: string): void => {
    logger.warn(message);
  };
  const library = openLibrary({ ...given, warn, onProgress: createProgress('Reading decks') });
  return {
    ...given,
    interface: chooseInterface(given.config),
    library,
    lastChanged: once(async () => {
      const { revisions } = await library.current();
      return readLastChanged(given.folder.root, revisions.keys());
    }),
    notes: createNoteShelf(onNotes),
  };
}

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

/**
 * Reads the settings of a content folder, and its logo.
 * @throws ConfigError if `library.yaml` has errors; the message lists all of them
 */
export async function readConfigOrStop(
  folder: ContentFolder,
  shownFolder: string,
): Promise<{ config: LibraryConfig; logo: Logo | undefined }> {
  const { problems, ...read } = await loadConfig(folder);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return read;
  throw new ConfigError(errors, shownFolder);
}
