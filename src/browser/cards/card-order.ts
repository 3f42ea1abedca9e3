import { shuffledHeading } from '#messages/card-list.ts';
import { shuffled } from './shuffled.ts';

/** Changes the order of a list's cards, and restores it. */
export interface CardOrder {
  shuffle(): void;
  restore(): void;
}

/** While its cards are shuffled, they are in a section of their own and the list's own sections are hidden. */
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
      // From last to first, so that each card's next sibling is already back in place.
      for (const { card, parent, before } of places.toReversed())
        parent?.insertBefore(card, before);
      for (const section of sections) section.hidden = false;
      together.remove();
    },
  };
}
