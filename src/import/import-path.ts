import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { walkFolder } from '../content/walk-folder.ts';
import { formatSize } from '../text/format-size.ts';
import type { Problem } from '../text/problem.ts';
import { importPackage } from './anki/import-package.ts';
import { ImportError, type ImportedFile } from './imported.ts';
import { importNote } from './text/import-note.ts';
import { importTable } from './text/import-table.ts';
import { writeDecks } from './write-decks.ts';

export interface ImportOptions {
  /** A file, or a folder of files. */
  path: string;
  /** Output folder for decks. */
  out: string;
  /** Columns of a table, as `question=1,answer=2`. */
  map?: string | undefined;
}

export interface ImportReport {
  folders: string[];
  decks: number;
  cards: number;
  problems: Problem[];
  notes: string[];
}

/** In bytes. */
const LARGEST = { package: 2 ** 31 - 1, text: 2 ** 28 };

/**
 * Reads cards of other programs and writes them as decks. Reads only the file or folder and its images.
 * @throws ImportError if nothing can be imported; then nothing is written
 */
export async function importPath({ path, out, map }: ImportOptions): Promise<ImportReport> {
  const root = resolve(path);
  if (!existsSync(root)) throw new ImportError(`${path} does not exist.`);
  const isFolder = statSync(root).isDirectory();
  const files = isFolder
    ? await importFolder(root, map)
    : [await importFile(root, basename(root, extname(root)), map)];
  if (files.every(({ cards }) => cards.length === 0))
    throw new ImportError(`There are no cards in ${path}. Nothing was imported.`);
  const written = await writeDecks(files, resolve(out));
  return {
    ...written,
    problems: [...files.flatMap(({ problems }) => problems), ...written.problems],
    notes: files.flatMap(({ notes }) => notes),
  };
}

async function importFolder(root: string, map: string | undefined): Promise<ImportedFile[]> {
  const files: ImportedFile[] = [];
  for await (const { path, kind } of walkFolder(root)) {
    if (kind !== 'file' || !isSupported(path)) continue;
    // The folder is the book, or the first folder inside it that contains the file.
    const [first = '', ...rest] = path.split('/');
    const book = rest.length > 0 ? first : basename(root);
    try {
      files.push({ ...(await importFile(join(root, path), book, map)), file: path });
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      files.push(failed(path, error));
    }
  }
  return files;
}

function failed(file: string, { message }: ImportError): ImportedFile {
  const problem: Problem = {
    ...{ file, line: 1, column: 1, code: 'not-imported', severity: 'error' as const, message },
    hint: 'Import the file by itself once it is corrected.',
  };
  return { file, cards: [], images: new Map(), problems: [problem], notes: [] };
}

const isSupported = (path: string): boolean => /\.(?:apkg|colpkg|csv|tsv|txt|md)$/i.test(path);

async function importFile(
  path: string,
  book: string,
  map: string | undefined,
): Promise<ImportedFile> {
  const isPackage = /\.(?:apkg|colpkg)$/i.test(path);
  const largest = isPackage ? LARGEST.package : LARGEST.text;
  if (statSync(path).size > largest)
    throw new ImportError(
      `${path} is larger than ${formatSize(largest)}. Nothing was imported: export it in parts.`,
    );
  const bytes = readFileSync(path);
  switch (extname(path).toLowerCase()) {
    case '.apkg':
    case '.colpkg':
      return importPackage(bytes, path);
    case '.csv':
    case '.tsv':
    case '.txt':
      return importTable(bytes, path, map);
    case '.md':
      return importNote(bytes, path, { book, readImage });
    default:
      throw new ImportError(
        `${path} is of no kind that can be imported: .apkg, .colpkg, .csv, .tsv, .txt, .md, or a folder of them.`,
      );
  }
}

function readImage(path: string): (() => Uint8Array) | undefined {
  return existsSync(path) && statSync(path).isFile() ? () => readFileSync(path) : undefined;
}
