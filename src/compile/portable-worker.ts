import { createFindImage } from './find-image.ts';
import { writePortableDeck, type PortableDeck, type WrittenForm } from './portable-card.ts';

export interface PortableJob {
  /** Path of the content folder. */
  root: string;
  file: string;
  text: string;
  form: WrittenForm;
}

/** Converts one deck's cards for another program; the entry point of a worker. */
export default function convertDeck({ root, file, text, form }: PortableJob): PortableDeck {
  return writePortableDeck(text, form, createFindImage(root, file));
}
