import * as messages from '#messages/progress-data.ts';
import type { CardState } from '../../study/card-state.ts';
import { readWords } from '../../search/terms/words.ts';
import { createButton } from '../page/create-button.ts';
import type { CardHeadings } from './card-headings.ts';

/** More rows than these are shown only on request. */
const FIRST_ROWS = 50;

export interface SetAsideOptions {
  base: string;
  headings: CardHeadings;
  /** The title of a book; undefined if the library no longer has it. */
  bookTitle: (slug: string) => string | undefined;
  /** The label and the action of each row's button. */
  button: { label: string; press: (state: CardState) => void };
}

/** The cards that a reader has suspended, buried, or flagged, latest first, in the `<ul>` of a section. */
export interface SetAsideList {
  /** Rows of cards that stay in the list are kept, with their focus. */
  show: (states: readonly CardState[]) => void;
  /** Shows only cards that contain all words of `query`; returns the number of those, and of all cards. */
  filter: (query: string) => Promise<{ found: number; all: number }>;
}

interface Row {
  item: HTMLLIElement;
  state: CardState;
}

export function createSetAsideList(section: HTMLElement, options: SetAsideOptions): SetAsideList {
  const rows = new Map<string, Row>();
  let states: readonly CardState[] = [];
  let words: readonly string[] = [];
  let limit = FIRST_ROWS;
  const list = document.createElement('ul');
  list.className = 'plain progress-cards';
  const more = createButton('', () => {
    const last = list.lastElementChild;
    limit = Infinity;
    draw();
    last?.nextElementSibling?.querySelector('a')?.focus();
  });
  section.append(list, more);

  function draw(): number {
    const found = states.filter((state) => contains(state, words, options));
    const shown = found.slice(0, limit).map(rowOf);
    arrange(
      list,
      shown.map(({ item }) => item),
    );
    more.hidden = found.length <= limit;
    more.textContent = messages.showMore(found.length - shown.length);
    section.hidden = found.length === 0;
    return found.length;
  }

  function rowOf(state: CardState): Row {
    const row = rows.get(state.key) ?? createRow(state, options, (own) => rows.get(own)?.state);
    row.state = state;
    rows.set(state.key, row);
    showNote(row);
    return row;
  }

  return {
    show(next) {
      states = next.toSorted((a, b) => b.last.at - a.last.at || (a.key < b.key ? -1 : 1));
      const present = new Set<string>(states.map(({ key }) => key));
      for (const key of rows.keys()) if (!present.has(key)) rows.delete(key);
      draw();
    },
    async filter(query) {
      words = wordsOf(query);
      if (words.length > 0) await Promise.all(states.map(options.headings.load));
      return { found: draw(), all: states.length };
    },
  };
}

function contains(
  { cardId, key, book, flag = '' }: CardState,
  words: readonly string[],
  { headings, bookTitle }: SetAsideOptions,
): boolean {
  if (words.length === 0) return true;
  const { heading, question } = headings.of(key) ?? { heading: cardId, question: '' };
  const text = wordsOf([heading, question, bookTitle(book) ?? book, flag].join('\n')).join(' ');
  return words.every((word) => text.includes(word));
}

/** The words of a text, as the search splits it. */
function wordsOf(text: string): string[] {
  return readWords(text).map(({ whole }) => whole);
}

function createRow(
  state: CardState,
  { base, headings, bookTitle, button: { label, press } }: SetAsideOptions,
  current: (key: string) => CardState | undefined,
): Row {
  const { key, cardId, book } = state;
  const item = document.createElement('li');
  const text = document.createElement('div');
  const link = document.createElement('a');
  link.href = `${base}books/${encodeURI(cardId)}/`;
  const place = document.createElement('p');
  place.className = 'count';
  place.textContent = bookTitle(book) ?? book;
  text.append(link, place);
  const button = createButton(label, () => press(current(key) ?? state));
  const name = (heading: string) => {
    link.textContent = heading;
    button.setAttribute('aria-label', messages.buttonOf(label, heading));
  };
  name(headings.of(key)?.heading ?? cardId.slice(cardId.lastIndexOf('/') + 1));
  void headings.load(state).then((card) => {
    if (card) name(card.heading);
  });
  item.append(text, button);
  return { item, state };
}

function showNote({ item, state }: Row): void {
  const shown = item.querySelector('[data-note]');
  if (!state.flag) {
    shown?.remove();
    return;
  }
  const note = shown ?? document.createElement('p');
  note.setAttribute('data-note', '');
  note.textContent = state.flag;
  if (!shown) item.firstElementChild?.append(note);
}

/** Makes `items` the children of `list`. Those already there are not moved, and keep their focus. */
function arrange(list: HTMLElement, items: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(items);
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  for (const [index, item] of items.entries()) {
    const there = list.children[index];
    if (there !== item) list.insertBefore(item, there ?? null);
  }
}
