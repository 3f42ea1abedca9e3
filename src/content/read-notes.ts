import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formatProblem } from '../text/format-problems.ts';
import { error, type Problem } from '../text/problem.ts';
import { type ContentFolder, ContentFolderError, isMissing, unreadable } from './content-folder.ts';
import { type Note, parseNote } from './parse-note.ts';

/**
 * Reads all notes, sorted by file; none without a folder of notes.
 * @throws ContentFolderError if the folder or a file can't be read
 */
export function readNotes({ notesDir }: ContentFolder): {
  notes: Note[];
  problems: Problem[];
} {
  const byPath = new Map<string, Note>();
  const problems: Problem[] = [];
  if (notesDir === undefined) return { notes: [], problems };
  for (const name of noteFiles(notesDir)) {
    const file = `notes/${name}`;
    const read = parseNote(name, readNote(join(notesDir, name)));
    if ('problem' in read) {
      problems.push({ file, ...read.problem });
      continue;
    }
    const other = byPath.get(read.note.path);
    if (other) problems.push({ file, line: 1, column: 1, ...sameAddress(other) });
    else byPath.set(read.note.path, read.note);
  }
  return { notes: [...byPath.values()], problems };
}

/**
 * Reads all notes for the site.
 * @throws ContentFolderError if the folder, a file, or the front matter of a note can't be read
 */
export function readNotesOrStop(folder: ContentFolder): Note[] {
  const { notes, problems } = readNotes(folder);
  if (problems.length === 0) return notes;
  const shownFolder = relative(process.cwd(), folder.root) || '.';
  const lines = problems.map((problem) => formatProblem(problem, shownFolder));
  throw new ContentFolderError(`The notes cannot be used.\n\n${lines.join('\n\n')}`);
}

/**
 * Lists the notes by path in their folder, sorted; empty if there is no such folder.
 * @throws ContentFolderError if the folder can't be read
 */
export function noteFiles(notesDir: string): string[] {
  return namesIn(notesDir)
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.mdx') && !/(?:^|\/)\./.test(name))
    .sort();
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw new ContentFolderError(`The folder of notes ${folder} ${unreadable(cause)}`);
  }
}

function readNote(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new ContentFolderError(`The note ${path} ${unreadable(cause)}`);
  }
}

const sameAddress = ({ file, path }: Note) =>
  error(
    'note-address-taken',
    `The note \`${file}\` has the same address, \`/notes/${path}/\`.`,
    'Rename one of the two files, or give one another `slug` in its front matter.',
  );
