import { layOutCutSheets } from './cut-sheets.ts';
import type { LaidOutCards, PaperCard } from './paper-card.ts';
import type { PaperOptions } from './paper-options.ts';
import { layOutReadingSheets } from './reading-sheets.ts';

/**
 * Shows cards in `place` as they will be printed, replacing its contents. Everything is measured on the screen, so
 * print styles must not change the size of anything in `.paper`; `rem` keeps its current size.
 */
export async function layOutCards(
  cards: readonly PaperCard[],
  options: PaperOptions,
  place: HTMLElement,
): Promise<LaidOutCards> {
  const root = document.documentElement;
  root.style.fontSize = getComputedStyle(root).fontSize;
  const layOut = options.sheets === 'cut' ? layOutCutSheets : layOutReadingSheets;
  const laidOut = await layOut(cards, options, place);
  place.replaceChildren(laidOut.element);
  return laidOut;
}
