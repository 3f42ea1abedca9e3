import { chooseConcepts, type ConceptChoice } from './choose-concepts.ts';
import type { WordCounts } from './commonness.ts';
import type { ConceptCard } from './concept-card.ts';
import type { ConceptRules } from './concept-rules.ts';

/** Keeps the latest choice from one run to the next. */
export interface ChoiceStore {
  /** Returns the choice that was stored for the same cards in the same order under the same rules. */
  get: (cards: readonly ConceptCard[], rules: ConceptRules) => ConceptChoice | undefined;
  set: (cards: readonly ConceptCard[], rules: ConceptRules, choice: ConceptChoice) => void;
}

export type ConceptChooser = (cards: readonly ConceptCard[]) => ConceptChoice;

export interface ChooserOptions {
  store?: ChoiceStore | undefined;
  /** Called only if concepts have to be chosen again. */
  wordCounts?: (() => WordCounts) | undefined;
}

/** Works like `chooseConcepts`, but reuses the choice of the previous call, or that of `store`, for equal cards. */
export function createConceptChooser(
  rules: ConceptRules,
  { store, wordCounts }: ChooserOptions = {},
): ConceptChooser {
  let latest: { cards: readonly ConceptCard[]; choice: ConceptChoice } | undefined;
  return (cards) => {
    if (!latest || !isSameList(latest.cards, cards, isSameCard)) {
      let choice = store?.get(cards, rules);
      if (!choice) {
        choice = chooseConcepts(cards, rules, { wordCounts: wordCounts?.() });
        store?.set(cards, rules, choice);
      }
      latest = { cards, choice };
    }
    return latest.choice;
  };
}

function isSameCard(a: ConceptCard, b: ConceptCard): boolean {
  return (
    a.book === b.book &&
    a.bookTitle === b.bookTitle &&
    a.heading === b.heading &&
    a.lang === b.lang &&
    a.candidates === b.candidates &&
    isSameNames(a.categories ?? [], b.categories ?? [])
  );
}

function isSameNames(a: readonly string[], b: readonly string[]): boolean {
  return a === b || isSameList(a, b, (one, other) => one === other);
}

function isSameList<Item>(
  a: readonly Item[],
  b: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): boolean {
  return a.length === b.length && a.every((item, index) => isSame(item, b[index]!));
}
