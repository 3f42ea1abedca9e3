import { VFileMessage } from 'vfile-message';
import type { ContentFolder } from './content-folder.ts';
import { error, type Problem } from '../text/problem.ts';
import { findCardReferences } from '../compile/find-card-references.ts';
import type { Note } from './parse-note.ts';
import { readNotes } from './read-notes.ts';

/** Reports problems of handwritten notes: invalid front matter or MDX, and references to unknown cards. */
export function checkNotes(folder: ContentFolder, cardIds: ReadonlySet<string>): Problem[] {
  const { notes, problems } = readNotes(folder);
  return [...problems, ...notes.flatMap((note) => checkNote(note, cardIds))];
}

/** Reports the problems of one note. */
function checkNote({ file: name, body }: Note, cardIds: ReadonlySet<string>): Problem[] {
  const file = `notes/${name}`;
  try {
    return findCardReferences(body)
      .filter(({ id }) => !cardIds.has(id))
      .map(({ id, line, column }) => ({ file, line, column, ...unknownCard(id) }));
  } catch (cause) {
    if (!(cause instanceof VFileMessage)) throw cause;
    const { line = 1, column = 1, reason } = cause;
    return [{ file, line, column, ...noteUnreadable(reason) }];
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
