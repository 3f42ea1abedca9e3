import { VFileMessage } from 'vfile-message';
import type { ContentFolder } from './content-folder.ts';
import { error, type LocalProblem, type Problem } from '../text/problem.ts';
import { findCardReferences } from '../compile/find-card-references.ts';
import { readNotes } from './read-notes.ts';

/** Reports problems of handwritten notes: invalid front matter or MDX, and references to unknown cards. */
export function checkNotes(folder: ContentFolder, cardIds: ReadonlySet<string>): Problem[] {
  const { notes, problems } = readNotes(folder);
  const found = notes.flatMap(({ file, body }) =>
    checkNote(body, cardIds).map((problem) => ({ file: `notes/${file}`, ...problem })),
  );
  return [...problems, ...found];
}

/** Reports the problems of one note. @param body with blanks for its front matter */
export function checkNote(body: string, cardIds: ReadonlySet<string>): LocalProblem[] {
  try {
    return findCardReferences(body)
      .filter(({ id }) => !cardIds.has(id))
      .map(({ id, line, column }) => ({ line, column, ...unknownCard(id) }));
  } catch (cause) {
    if (!(cause instanceof VFileMessage)) throw cause;
    const { line = 1, column = 1, reason } = cause;
    return [{ line, column, ...noteUnreadable(reason) }];
  }
}

const unknownCard = (id: string) =>
  error(
    'unknown-card',
    `No card has the id “${id}”.`,
    'Copy the id from the address of the card’s page: the part after `/books/`, without the trailing slash.',
  );

const noteUnreadable = (reason: string) =>
  error(
    'note-unreadable',
    `The note is not valid MDX: ${reason}.`,
    'Close every tag and brace, or write it as code.',
  );
