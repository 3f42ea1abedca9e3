import { cards } from './counts.ts';
import { format } from './format.ts';

/* The search page. */

export const indexOfConcepts = 'the index of concepts';
/** `index` is HTML. */
export const needsScript = (index: string) =>
  `Searching needs JavaScript. Without it, ${index} leads to every card.`;
export const search = 'Search';
export const only = 'Only';
export const filters = {
  book: { label: 'Book', all: 'All books' },
  chapter: { label: 'Chapter', all: 'All chapters' },
  concept: { label: 'Concept', all: 'All concepts' },
  kind: { label: 'Kind', all: 'Cards and notes' },
  rating: { label: 'Rating', all: 'Any rating' },
};
export const withCode = 'With code';
export const withFormulas = 'With formulas';
export const kinds = { card: 'Cards', note: 'Notes' };
export const showMore = 'Show more';
export const showExcerpts = 'Show excerpts of answers';
/** `key` is HTML. */
export const slashOpens = (key: string) => `${key} opens the search on every page`;
/** An option with the number of results that it would leave. */
export const withCount = (label: string, count: number) => `${label} (${format.number(count)})`;
export const studyFound = (count: number) =>
  count === 1 ? 'Study this card' : `Study these ${cards(count)}`;
export const studyFirst = (count: number) => `Study the first ${cards(count)}`;
/** `count` is undefined if it is not known. */
export const withoutFilters = (count?: number) => {
  if (count === undefined) return 'Show the cards found without filters';
  return `Show the ${count === 1 ? 'card' : cards(count)} found without filters`;
};
