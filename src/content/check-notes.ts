import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { VFileMessage } from 'vfile-message';
import type { ContentFolder } from './content-folder.ts';
import type { Problem } from '../text/problem.ts';
import { findCardReferences } from '../compile/find-card-references.ts';
import { noteFiles } from './note-files.ts';
import { PROJECT_ROOT } from './project.ts';

/** Reports problems of handwritten notes: invalid MDX, and references to unknown cards. */
export function checkNotes(
  { root, notesDir }: ContentFolder,
  cardIds: ReadonlySet<string>,
): Problem[] {
  return noteFiles(notesDir).flatMap((note) => {
    const path = resolve(PROJECT_ROOT, note);
    const file = relative(root, path).replaceAll('\\', '/');
    return checkNote(file, readFileSync(path, 'utf8'), cardIds);
  });
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
