import { excerpt } from '../text/excerpt.ts';
import type { LibraryCard } from './model.ts';

/** Maximum length of a question next to a heading, in characters. */
const MAX_QUESTION_LENGTH = 80;

type Named = Pick<LibraryCard, 'heading' | 'question'>;

/**
 * Returns the labels of the cards of one book for links and titles, in order: the card's heading, followed by the start
 * of its question if other cards of the book have the same heading but another question.
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
    const shown = excerpt(question, MAX_QUESTION_LENGTH);
    // A card without a heading uses the start of its question as heading.
    if (question.startsWith(heading.replace(/ …$/, ''))) return shown;
    return `${heading.replace(RE_END, '')}: ${shown}`;
  });
}

const RE_END = /[.:]+$/;

const nameOf = (heading: string): string => heading.toLowerCase().replace(RE_END, '');
