import type { CardText } from '../decks/write-deck.ts';
import type { Problem } from '../text/problem.ts';

/** A card read from another program's file; its parts are Markdown. */
export interface ImportedCard extends CardText {
  /** Title of the book it goes to. */
  book: string;
  /** Of the chapter, where the file has one. */
  chapter: string | undefined;
  /** Where it is in its file: for an Anki package the number of the note and of the card, else line and column. */
  line: number;
  column: number;
}

/** All that was read from one file. */
export interface ImportedFile {
  /** Name of the file, without its folder. */
  file: string;
  cards: ImportedCard[];
  /** Images that the cards show, by the name that their Markdown has: `media/{name}`. */
  images: ReadonlyMap<string, () => Uint8Array>;
  /** What had no place in a deck, or had to be guessed. */
  problems: Problem[];
  /** What a user should know of how the file was read. */
  notes: string[];
}

/** A file that cannot be imported; the message is for the user. */
export class ImportError extends Error {
  override name = 'ImportError';
}

/** Reports a problem of one file; of those that are alike, each is reported. */
export type ReportProblem = (
  place: { line: number; column: number },
  code: string,
  message: string,
  hint: string,
) => void;

export function createReporter(file: string): { problems: Problem[]; report: ReportProblem } {
  const problems: Problem[] = [];
  const report: ReportProblem = ({ line, column }, code, message, hint) => {
    problems.push({ file, line, column, code, severity: 'warning', message, hint });
  };
  return { problems, report };
}
