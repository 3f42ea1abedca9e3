import { workerData } from 'piscina';

import { createRenderer } from './render.ts';
import type { RenderedCard, RendererOptions } from './render.ts';

// KaTeX tells the console of each character it has no metrics for, and has no option for that; it draws it all the same.
// eslint-disable-next-line no-console
console.warn = () => undefined;

const renderer = createRenderer(workerData as RendererOptions);

/** Renders one document; what the pool calls in its threads. */
export default async function renderCard(mdx: string): Promise<RenderedCard> {
  return (await renderer).render(mdx);
}
