import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import type { ContentFolder } from './content-folder.ts';
import type { Problem } from '../text/problem.ts';
import { findCardReferences } from '../compile/find-card-references.ts';

/** Reports problems of handwritten notes: invalid MDX, and references to unknown cards. */
export async function checkNotes(
  folder: ContentFolder,
  cardIds: ReadonlySet<string>,
): Promise<Problem[]> {
  if (folder.notesDir === undefined) return [];
  const problems: Problem[] = [];
  for (const name of await noteFiles(folder.notesDir)) {
    const file = `notes/${name}`;
    const text = await readFile(join(folder.notesDir, name), 'utf8');
    problems.push(...checkNote(file, text, cardIds));
  }
  return problems;
}

/** Reports the problems of one note. */
export function checkNote(file: string, text: string, cardIds: ReadonlySet<string>): Problem[] {
  try {
    return findCardReferences(text)
      .filter(({ id }) => !cardIds.has(id))
      .map(({ id, line, column }) => ({ file, line, column, ...unknownCard(id) }));
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const { line = 1, column = 1, reason } = error;
    return [{ file, line, column, ...noteUnreadable(reason) }];
  }
}

async function noteFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => name.replaceAll('\\', '/'))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

const unknownCard = (id: string) =>
  ({
    code: 'unknown-card',
    severity: 'error',
    message: `No card has the id “${id}”.`,
    hint: 'Copy the id from the address of the card’s page: the part after `/books/`, without the trailing slash.',
  }) as const;

const noteUnreadable = (reason: string) =>
  ({
    code: 'note-unreadable',
    severity: 'error',
    message: `The note is not valid MDX: ${reason}.`,
    hint: 'Close every tag and brace, or write it as code.',
  }) as const;
