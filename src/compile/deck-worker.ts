import { createRenderer, type RenderedCard, type Renderer } from './render.ts';
import { createFindImage } from './find-image.ts';
import { readDeckText, type DeckReading } from './read-deck-text.ts';

export interface DeckJob {
  root: string;
  file: string;
  text: string;
  /** The site's base path where all cards are to be rendered at once, as a build does; without it none is. */
  base?: string | undefined;
}

export interface DeckResult {
  reading: DeckReading;
  /** The HTML of the cards, in their order; empty where it was not asked for. */
  rendered: RenderedCard[];
}

let renderer: { base: string; ready: Promise<Renderer> } | undefined;

/** Reads one deck; the entry point of a worker, and what reads a few decks without one. */
export default async function readDeckJob(job: DeckJob): Promise<DeckResult> {
  const { root, file, text, base } = job;
  const reading = readDeckText(text, createFindImage(root, file));
  const rendered: RenderedCard[] = [];
  if (base === undefined) return { reading, rendered };
  if (renderer?.base !== base) renderer = { base, ready: createRenderer({ base }) };
  const { render } = await renderer.ready;
  for (const { mdx } of reading.cards) rendered.push(await render(mdx));
  return { reading, rendered };
}
