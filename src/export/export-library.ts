import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ContentFolder } from '../content/content-folder.ts';
import type { StoredCard } from '../content/stored-deck.ts';
import type { LoadedLibrary } from '../content/library-service.ts';
import { openLibrary, type OpenLibrary } from '../content/open-library.ts';
import { readPortableCards } from '../content/portable-cards.ts';
import { createProgress } from '../content/progress.ts';
import { siteAddress } from '../library/config.ts';
import { chooseInterface } from '../messages/languages.ts';
import { DEFAULT_PAPER, type PaperOptions } from '../paper/paper-options.ts';
import { readConfigOrStop } from '../content/library-config.ts';
import { nearestWord } from '../text/nearest-word.ts';
import { ExportError, type ExportFormat, type ExportScope } from './export-scope.ts';
import { EXPORT_FORMATS } from './formats.ts';
import { selectCards, type Selection } from './select-cards.ts';
import { writeWhole } from './write-whole.ts';

export interface ExportOptions extends Selection {
  folder: ContentFolder;
  /** Name of the format. */
  format: string;
  /** Relative to the working directory. @default a name derived from what is exported */
  out?: string | undefined;
  /** How cards are printed. */
  paper?: PaperOptions | undefined;
  warn: (message: string) => void;
}

export interface WrittenExport {
  /** Absolute. */
  path: string;
  cards: number;
  /** Bytes. */
  size: number;
}

/**
 * Writes the selected cards of a content folder to one file. An existing file of that name is replaced once the new one
 * is complete.
 * @throws ExportError if the format, a name, or the file cannot be used, and ConfigError
 */
export async function exportLibrary(options: ExportOptions): Promise<WrittenExport> {
  const { folder, out, paper, warn } = options;
  const format = findFormat(options.format);
  const { config } = await readConfigOrStop(folder, folder.root);
  const onProgress = createProgress('Reading decks');
  const isSelection = [options.book, options.chapter, options.concept].some(
    (name) => name !== undefined,
  );
  // Decks that are not in the cache are compiled only once this way, with the HTML of all of their cards.
  const whole = format.readsPages === true && !isSelection;
  const library = openLibrary({ folder, config, warn, onProgress, whole });
  try {
    const loaded = await library.current();
    const { title, slug, cards } = selectCards(loaded.linked(), options);
    const path = resolve(out ?? `${slug}.${format.extension}`);
    const scope = createScope({ root: folder.root, base: '/', library }, loaded, {
      ...{ title, cards, paper },
      siteAddress: siteAddress(config),
      interface: chooseInterface(config),
    });
    const size = await writeWhole(path, format.write(scope));
    return { path, cards: cards.length, size };
  } finally {
    await library.close();
  }
}

export interface ScopeOptions extends Pick<ExportScope, 'title' | 'cards' | 'interface'> {
  siteAddress?: string | undefined;
  paper?: PaperOptions | undefined;
}

/** Where the cards of a scope are read from. */
export interface ScopeSource {
  /** Path of the content folder. */
  root: string;
  library: Pick<OpenLibrary, 'store'>;
  /** The base path with which the library was opened. */
  base: string;
}

/** Returns the scope of `cards`. */
export function createScope(
  { root, library: { store }, base }: ScopeSource,
  { cardOf }: Pick<LoadedLibrary, 'cardOf'>,
  { cards, siteAddress: address, paper = DEFAULT_PAPER, ...named }: ScopeOptions,
): ExportScope {
  const times = new Map<string, number>();
  const stored = (): StoredCard[] => cards.flatMap(({ id }) => cardOf(id)?.card ?? []);
  return {
    ...named,
    cards,
    siteAddress: address,
    paper,
    async *read(form) {
      let index = 0;
      for await (const text of readPortableCards({ root, store, base }, stored(), form)) {
        const card = cards[index++];
        if (card) yield { card, text };
      }
    },
    readFile: (path) => readFileSync(join(root, path)),
    changedAt: (path) => {
      const time = times.get(path) ?? Math.floor(statSync(join(root, path)).mtimeMs / 1000);
      times.set(path, time);
      return time;
    },
  };
}

function findFormat(name: string): ExportFormat {
  const found = EXPORT_FORMATS.find((format) => format.name === name.toLowerCase());
  if (found) return found;
  const names = EXPORT_FORMATS.map((format) => format.name);
  const near = nearestWord(name, names);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new ExportError(`There is no format “${name}”: ${names.join(', ')}.${hint}`);
}
