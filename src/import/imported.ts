import type { CardText } from '../decks/write-deck.ts';
import type { Problem } from '../text/problem.ts';

/** A card read from another program's file; its parts are Markdown. */
export interface ImportedCard extends CardText {
  /** Title of its book. */
  book: string;
  /** Title of its chapter, if the file has one. */
  chapter: string | undefined;
  /** Place in its file: for an Anki package, the numbers of the note and of the card; otherwise line and column. */
  line: number;
  column: number;
}

/** Everything that was read from one file. */
export interface ImportedFile {
  /** Name of the file, without its folder. */
  file: string;
  cards: ImportedCard[];
  /** Images that the cards show, by the name in their Markdown: `media/{name}`. */
  images: ReadonlyMap<string, () => Uint8Array>;
  /** Content that decks can't contain, and guesses. */
  problems: Problem[];
  /** Information for the user on how the file was read. */
  notes: string[];
}

/** Maximum number of cards in a file: converting that many takes 1 GB of memory. */
export const MAX_CARDS = 200_000;

/** A file that can't be imported; the message is for the user. */
export class ImportError extends Error {
  override name = 'ImportError';
}

/** Reports a problem of one file; similar problems are all reported. */
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
