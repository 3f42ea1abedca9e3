import type { SearchAnswer } from '../../search/query/find-cards.ts';
import { showItems } from '../page/show-items.ts';
import { hasStatuses, showStatuses } from './result-statuses.ts';
import { isAsked, isFiltered } from './search-address.ts';
import type { SearchState } from './search-address.ts';
import type { SearchPageParts } from './search-page-parts.ts';
import { answerSentence, nearestLinks, resultItems, showPlaces } from './search-results.ts';

interface AnswerOptions {
  /** Maximum number of results. */
  limit: number;
  /** The address of the index of concepts. */
  concepts: string;
}

/** Shows the answer to `state` on the search page, except its places; `note` is a sentence about it, or empty. */
export function showAnswer(
  parts: SearchPageParts,
  { answer, note }: { answer: SearchAnswer; note: string },
  state: SearchState,
  { limit, concepts }: AnswerOptions,
): void {
  const { excerpts, list, status, nearest, unfiltered, more } = parts;
  showItems(list, resultItems(answer, { excerpts: excerpts.checked, statuses: hasStatuses() }));
  void showStatuses(list);
  const sentence = answerSentence(state.query, answer, isFiltered(state));
  status.textContent = isAsked(state) ? `${sentence} ${note}`.trim() : '';
  const links = nearestLinks(answer.nearest, concepts);
  nearest.replaceChildren(...(links ? [links] : []));
  unfiltered.hidden = true;
  more.hidden = !answer.isMore && answer.total <= Math.max(limit, answer.hits.length);
}

/** Shows no answer, but a sentence that says why. */
export function clearAnswer(parts: SearchPageParts, sentence: string): void {
  parts.study.hidden = true;
  parts.list.replaceChildren();
  showPlaces(parts.places, [], '/');
  parts.nearest.replaceChildren();
  parts.unfiltered.hidden = true;
  parts.more.hidden = true;
  parts.status.textContent = sentence;
}
