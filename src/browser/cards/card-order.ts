import { shuffledHeading } from '#messages/card-list.ts';
import { shuffled } from './shuffled.ts';

/** Puts the cards of a list in another order, and back. */
export interface CardOrder {
  shuffle(): void;
  restore(): void;
}

/** The sections of a list are hidden while its cards are shuffled: they stand in one section of their own then. */
export function createCardOrder(list: HTMLElement): CardOrder {
  const cards = [...list.querySelectorAll<HTMLElement>('.card')];
  const sections = [...list.querySelectorAll<HTMLElement>('.part')];
  const places = cards.map((card) => ({
    card,
    parent: card.parentElement,
    before: card.nextSibling,
  }));
  const together = document.createElement('section');
  together.className = 'part';
  const heading = document.createElement('h2');
  heading.className = 'section-label';
  heading.textContent = shuffledHeading;
  return {
    shuffle() {
      for (const section of sections) section.hidden = true;
      together.replaceChildren(heading, ...shuffled(cards));
      list.prepend(together);
    },
    restore() {
      // From the last to the first, so that the node a card stood before is in its place again.
      for (const { card, parent, before } of places.toReversed())
        parent?.insertBefore(card, before);
      for (const section of sections) section.hidden = false;
      together.remove();
    },
  };
}
