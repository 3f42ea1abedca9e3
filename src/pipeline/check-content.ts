import { checkNotes } from '../content/check-notes.ts';
import type { ContentFolder } from '../content/content-folder.ts';
import { loadConfig } from '../content/library-config.ts';
import { openLibrary } from '../content/open-library.ts';
import { createProgress } from '../content/progress.ts';
import type { CheckReport } from '../text/format-problems.ts';
import { DEFAULT_OUT } from './build-site.ts';
import { restoreFolder } from './replace-folder.ts';

/** Reads a content folder and reports all problems of its decks, notes, and `library.yaml`. */
export async function checkContent(
  folder: ContentFolder,
  warn: (message: string) => void,
): Promise<CheckReport> {
  await restoreFolder(DEFAULT_OUT);
  const library = openLibrary({
    folder,
    warn,
    onProgress: createProgress('Reading decks'),
  });
  const { arranged, counts, problems } = await library.current();
  await library.close();
  const config = await loadConfig(folder);
  const ids = new Set<string>(arranged.cards.map(({ id }) => id));
  const notes = checkNotes(folder, ids);
  return { ...counts, problems: [...config.problems, ...problems, ...notes] };
}
