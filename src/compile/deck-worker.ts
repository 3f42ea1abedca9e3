import { memoize } from '../text/memoize.ts';
import { createDeckCompiler } from './compile-deck.ts';
import { createFindImage } from './find-image.ts';
import { packDeck, type PackedDeck } from './packed-deck.ts';

export interface DeckJob {
  /** Path of the content folder. */
  root: string;
  file: string;
  text: string;
  /** The site's base path, to render cards to HTML; undefined for no HTML. */
  base: string | undefined;
  /** Tag of the language whose rules candidates follow. @default the detected language */
  lang?: string | undefined;
  /** Whether to write cards as MDX. */
  mdx?: boolean;
}

const compilerFor = memoize(createDeckCompiler);

/** Compiles one deck; the entry point of a worker, also called without one. */
export default async function compileDeckJob(job: DeckJob): Promise<PackedDeck> {
  const { root, file, text, base, lang, mdx = false } = job;
  const compile = compilerFor(base);
  return packDeck(await compile(text, { findImage: createFindImage(root, file), lang, mdx }));
}
