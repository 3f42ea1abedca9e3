import { readMatches } from '../../../src/search/query/matches.ts';
import type { Matches } from '../../../src/search/query/matches.ts';
import type { OpenIndex } from '../../../src/search/query/open-index.ts';
import { VOCABULARY_FILE } from '../../../src/search/terms/vocabulary.ts';
import type { StoredText } from '../../../src/search/terms/stored-text.ts';
import { readWords } from '../../../src/search/terms/words.ts';

/** A card of a fake index; fields that are left out are empty. */
export interface FakeCard {
  id: string;
  heading?: string;
  question?: string;
  concepts?: string;
  place?: string;
  context?: string;
  code?: string;
  answer?: string;
  hidden?: string;
  hiddenAnswer?: string;
}

interface FakeIndexOptions {
  /** The ids found for a word; other words are found in the text of cards. */
  finds?: Readonly<Record<string, readonly string[]>>;
  /** Files next to Pagefind's, by name; `vocabulary.bin` is empty by default. */
  files?: Readonly<Record<string, string>>;
  /** Stems of everyday words. */
  common?: readonly string[];
}

export interface FakeIndex extends OpenIndex {
  /** The words that were searched for, in order. */
  searched: string[];
  /** The ids of the cards that were loaded, in order. */
  loaded: string[];
}

/** An index of `cards` in memory; results come in the order of the cards, each with the score 1. */
export function fakeIndex(
  cards: readonly FakeCard[],
  { finds = {}, files = {}, common = [] }: FakeIndexOptions = {},
): FakeIndex {
  const searched: string[] = [];
  const loaded: string[] = [];
  const matching = (isFound: (card: FakeCard) => boolean): Promise<Matches> => {
    const results = cards.flatMap((card, position) =>
      isFound(card) ? [{ id: position.toString(36), score: 1, words: [1] }] : [],
    );
    return Promise.resolve(readMatches(results, cards.length));
  };
  return {
    searched,
    loaded,
    size: cards.length,
    languages: ['en'],
    common: new Set(common),
    search: (word) => {
      searched.push(word);
      return matching((card) => finds[word]?.includes(card.id) ?? hasWord(card, word));
    },
    searchExactly: (word) => matching((card) => hasWord(card, word)),
    loadText: (position) => {
      const card = cards[position];
      if (!card) return Promise.reject(new Error(`${String(position)} is not there.`));
      loaded.push(card.id);
      return Promise.resolve(fakeText(card));
    },
    readText: (name) => {
      const text = files[name] ?? (name === VOCABULARY_FILE ? '' : undefined);
      return text === undefined
        ? Promise.reject(new Error(`${name} is not there.`))
        : Promise.resolve(text);
    },
  };
}

/** What the index stores of a card. */
export function fakeText({ id, hidden = '', hiddenAnswer = '', ...fields }: FakeCard): StoredText {
  return {
    url: `/${id}/`,
    key: `key-${id}`,
    heading: '',
    question: '',
    concepts: '',
    place: '',
    author: '',
    context: '',
    code: '',
    answer: '',
    ...fields,
    hidden: { open: hidden, answer: hiddenAnswer },
  };
}

function hasWord({ id: _, ...fields }: FakeCard, word: string): boolean {
  return readWords(Object.values(fields).join(' ')).some(({ whole }) => whole === word);
}
