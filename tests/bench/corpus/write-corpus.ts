import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type CorpusOptions, generateCorpus } from './corpus.ts';

export interface WrittenCorpus {
  decks: number;
  questions: number;
  bytes: number;
}

/** Writes a corpus as the content folder `root`, replacing an existing one. */
export async function writeCorpus(root: string, options: CorpusOptions): Promise<WrittenCorpus> {
  await rm(root, { recursive: true, force: true });
  const total: WrittenCorpus = { decks: 0, questions: 0, bytes: 0 };
  for (const { path, text, questions } of generateCorpus(options)) {
    const file = join(root, 'decks', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    total.decks++;
    total.questions += questions;
    total.bytes += Buffer.byteLength(text);
  }
  await writeFile(join(root, 'library.yaml'), 'title: A generated library\n');
  return total;
}
