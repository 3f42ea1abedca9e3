import { createFindImage } from './find-image.ts';
import { createPortableWriter, type PortableDeck, type PortableForm } from './portable-card.ts';

export interface PortableJob {
  /** Path of the content folder. */
  root: string;
  file: string;
  text: string;
  form: PortableForm;
}

const write = createPortableWriter();

/** Converts one deck's cards for another program; the entry point of a worker. */
export default function writePortableDeck(job: PortableJob): Promise<PortableDeck> {
  const { root, file, text, form } = job;
  return write(text, form, createFindImage(root, file));
}
