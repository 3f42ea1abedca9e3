import { createFindImage } from './find-image.ts';
import { readDeckText, type DeckReading } from './read-deck-text.ts';

export interface DeckJob {
  root: string;
  file: string;
  text: string;
}

/** Reads one deck; the entry point of a worker, and what reads a few decks without one. */
export default function readDeckJob({ root, file, text }: DeckJob): DeckReading {
  return readDeckText(text, createFindImage(root, file));
}
