import type { CardState } from './card-state.ts';
import { isLearned } from './card-status.ts';
import type { Day } from './day.ts';
import type { CardKey } from './events.ts';
import { retrievability } from './schedule.ts';
import { bookOf, type ScopeEntry } from './scope.ts';

/** How well the cards of a book, a chapter, or a concept are known. */
export interface GroupRecall {
  /** The book's slug, `{book}/{chapter}`, or the concept's name. */
  group: string;
  cards: number;
  /** Number of cards that were reviewed at least once. */
  begun: number;
  /** Number of those that have left their first learning steps. */
  learned: number;
  /** Mean probability of recall today over the learned cards, 0 to 1; undefined if there are none. */
  recall: number | undefined;
  lapses: number;
}

/** Returns the groups that a card counts toward. */
export const RECALL_GROUPS = {
  book: ({ id }: ScopeEntry) => [bookOf(id)],
  chapter: ({ id, chapter }: ScopeEntry) => [`${bookOf(id)}/${chapter}`],
  concept: ({ concepts = [] }: ScopeEntry) => concepts,
};

/** Returns the recall of each group of `entries`, in order of first appearance. */
export function recallMap(
  entries: Iterable<ScopeEntry>,
  stateOf: (key: CardKey) => CardState | undefined,
  today: Day,
  groupsOf: (entry: ScopeEntry) => readonly string[],
): GroupRecall[] {
  const sums = new Map<
    string,
    { cards: number; begun: number; learned: number; recall: number; lapses: number }
  >();
  for (const entry of entries) {
    const schedule = stateOf(entry.key)?.schedule;
    // A card in its steps of minutes was just seen, which says nothing about another day.
    const recall = schedule && isLearned(schedule) ? retrievability(schedule, today) : 0;
    for (const group of groupsOf(entry)) {
      const sum = sums.get(group) ?? { cards: 0, begun: 0, learned: 0, recall: 0, lapses: 0 };
      sums.set(group, sum);
      sum.cards++;
      sum.begun += schedule ? 1 : 0;
      sum.learned += isLearned(schedule) ? 1 : 0;
      sum.recall += recall;
      sum.lapses += schedule?.lapses ?? 0;
    }
  }
  return [...sums].map(([group, { recall, ...sum }]) => ({
    group,
    ...sum,
    recall: sum.learned > 0 ? recall / sum.learned : undefined,
  }));
}

/** Returns the groups whose recall, in whole percents, is below `target` (0 to 1), weakest first. */
export function weakGroups<Group extends GroupRecall>(
  groups: readonly Group[],
  target: number,
): Group[] {
  const percent = (share: number) => Math.round(share * 100);
  return groups
    .filter(({ recall = 1 }) => percent(recall) < percent(target))
    .sort((a, b) => (a.recall ?? 1) - (b.recall ?? 1) || b.begun - a.begun);
}
