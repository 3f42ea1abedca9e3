import { excerpt } from '../text/excerpt.ts';
import type { LibraryCard } from './model.ts';

/** In characters: as much of a question as is shown next to a heading. */
const LONGEST_QUESTION = 80;

type Named = Pick<LibraryCard, 'heading' | 'question'>;

/**
 * What links and titles call the cards of one book, in their order: a card's heading, and where other cards of the book
 * have the same heading and another question, the beginning of its question next to it.
 */
export function labelCards(cards: readonly Named[]): string[] {
  const first = new Map<string, string>();
  const repeated = new Set<string>();
  for (const { heading, question } of cards) {
    const name = nameOf(heading);
    const known = first.get(name);
    if (known === undefined) first.set(name, question);
    else if (known !== question) repeated.add(name);
  }
  return cards.map(({ heading, question }) => {
    if (!repeated.has(nameOf(heading))) return heading;
    const shown = excerpt(question, LONGEST_QUESTION);
    // The heading of a card without one is the beginning of its question.
    if (question.startsWith(heading.replace(/ …$/, ''))) return shown;
    return `${heading.replace(RE_END, '')}: ${shown}`;
  });
}

const RE_END = /[.:]+$/;

const nameOf = (heading: string): string => heading.toLowerCase().replace(RE_END, '');
