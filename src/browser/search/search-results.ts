import * as messages from '#messages/search-results.ts';
import type { Hit, SearchAnswer } from '../../search/query/find-cards.ts';
import type { Place } from '../../search/query/find-places.ts';
import type { FoundCard } from '../../search/query/found-card.ts';
import { cutExcerpt, markWords } from '../../search/query/mark-words.ts';

/** The parameter of a card's address with the searched words, which its page marks. */
const HIGHLIGHT_PARAMETER = 'highlight';

export interface ResultOptions {
  /** Shows excerpts of answers that contain the words. */
  excerpts: boolean;
  /** Reserves space for a card's status; see result-statuses.ts. */
  statuses: boolean;
}

const LONGEST_QUESTION = 240;

/**
 * The list items of an answer: heading, place, and question with the words marked; excerpts of answers if `excerpts` is
 * set.
 */
export function resultItems(
  { hits, words, hasAll }: SearchAnswer,
  { excerpts, statuses }: ResultOptions,
): HTMLLIElement[] {
  const firstRelated = hits.findIndex(({ isRelated }) => isRelated);
  return hits.flatMap((hit, at) => {
    const item = resultItem(hit, words, excerpts);
    if (statuses && hit.card.key !== undefined) {
      item.dataset.key = hit.card.key;
      item.append(element('span', 'card-state'));
    }
    return at === firstRelated ? [divider(hasAll), item] : [item];
  });
}

/** Separates the cards that match the query, or most of it, from those that match less. */
function divider(hasAll: boolean): HTMLLIElement {
  const item = element('li', 'result-divider');
  item.textContent = hasAll ? messages.someWords : messages.fewerWords;
  return item;
}

function resultItem(hit: Hit, words: readonly string[], excerpts: boolean): HTMLLIElement {
  const { card, onlyInAnswer } = hit;
  const { stem } = card;
  const item = element('li', 'result');
  const link = element('a', 'result-link');
  link.href = resultAddress(card.url, words);
  link.append(
    marked('result-heading', card.heading || cutExcerpt(card.question, [], stem, 80), words, stem),
  );
  link.dir = 'auto';
  item.append(link);
  const place = card.kind === 'note' ? messages.note : card.place;
  if (place) item.append(textElement('result-place', place));
  const shown = card.kind === 'note' ? card.answer : card.question;
  if (shown && card.heading) {
    const question = marked(
      'result-question',
      cutExcerpt(shown, words, stem, LONGEST_QUESTION),
      words,
      stem,
    );
    question.dir = 'auto';
    question.id = `_result-${String(++made)}`;
    link.setAttribute('aria-describedby', question.id);
    item.append(question);
  }
  if (card.kind === 'card' && onlyInAnswer)
    item.append(textElement('result-badge', messages.inAnswer));
  if (card.kind === 'card' && excerpts) item.append(...excerptsOf(hit, words));
  return item;
}

/** Number of results made so far: keeps ids of the dialog and the page apart. */
let made = 0;

function excerptsOf({ card }: Hit, words: readonly string[]): HTMLElement[] {
  const { stem } = card;
  const text = card.answer || card.code;
  return text ? [marked('result-excerpt', cutExcerpt(text, words, stem), words, stem)] : [];
}

function resultAddress(url: string, words: readonly string[]): string {
  return words.length > 0
    ? `${url}?${HIGHLIGHT_PARAMETER}=${encodeURIComponent(words.join(' '))}`
    : url;
}

export const isEmptyAnswer = ({ total, related }: SearchAnswer): boolean =>
  total === 0 && related === 0;

/** What is read out and shown above the results, in full sentences; `isFiltered`: whether filters are chosen. */
export function answerSentence(typed: string, answer: SearchAnswer, isFiltered = false): string {
  const { total, related, hasAll, isMore, corrected, missing, elsewhere, query } = answer;
  if (typed.trim() && query.terms.length === 0 && missing.length === 0)
    return messages.typeSomething;
  const isEmpty = isEmptyAnswer(answer);
  const none = isFiltered ? messages.noneFiltered : messages.noneFound;
  const sentences = [isEmpty ? none : messages.found(total, { atLeast: isMore, hasAll, related })];
  for (const { from, to } of corrected) sentences.push(messages.corrected(from, to));
  // Without a connection, only some books are searched, even if the reader chose none.
  const absent = isFiltered ? missing : [...missing, ...elsewhere];
  if (absent.length > 0) sentences.push(messages.missing(absent));
  if (isFiltered && elsewhere.length > 0 && !isEmpty)
    sentences.push(messages.missingFiltered(elsewhere));
  if (query.isCut) sentences.push(messages.queryCut);
  if (isEmpty && corrected.length === 0) sentences.push(messages.tryOthers);
  return sentences.join(' ');
}

/** Shows in `list` the books, chapters, and concepts that a query names; `site` is the address of the site. */
export function showPlaces(list: HTMLElement, places: readonly Place[], site: string): void {
  const items = places.map(({ kind, label, detail, path }) => {
    const item = element('li', 'found-place');
    const link = element('a', 'place-link');
    link.href = site + encodeURI(path);
    link.textContent = label;
    link.dir = 'auto';
    item.append(textElement('place-kind', messages.placeKinds[kind]), link);
    if (detail) item.append(textElement('place-detail', detail));
    return item;
  });
  list.replaceChildren(...items);
  list.hidden = items.length === 0;
}

/** Links to the concepts nearest to a query without results, or to their only cards. */
export function nearestLinks(
  nearest: SearchAnswer['nearest'],
  conceptsAddress: string,
): HTMLElement | undefined {
  if (nearest.length === 0) return undefined;
  const paragraph = element('p', 'search-nearest');
  paragraph.append(`${messages.similarConcepts} `);
  for (const [at, { name, slug, card }] of nearest.entries()) {
    const link = element('a', '');
    link.href = card ?? `${conceptsAddress}${encodeURIComponent(slug)}/`;
    link.textContent = name;
    paragraph.append(at > 0 ? ', ' : '', link);
  }
  return paragraph;
}

function marked(
  className: string,
  text: string,
  words: readonly string[],
  stem: FoundCard['stem'],
): HTMLElement {
  const span = element('span', className);
  for (const { text: stretch, isMarked } of markWords(text, words, stem)) {
    if (!isMarked) span.append(stretch);
    else {
      const mark = document.createElement('mark');
      mark.textContent = stretch;
      span.append(mark);
    }
  }
  return span;
}

function textElement(className: string, text: string): HTMLElement {
  const span = element('span', className);
  span.textContent = text;
  return span;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  if (className) created.className = className;
  return created;
}
