import type { CardState } from './card-state.ts';
import { isLearned } from './card-status.ts';
import type { Day } from './day.ts';
import type { CardKey } from './events.ts';
import { retrievability, type Schedule } from './schedule.ts';
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
  /**
   * Mean probability of recall today, 0 to 1, over the begun cards, except those in their first steps that were seen
   * today; undefined if there are no others.
   */
  recall: number | undefined;
  lapses: number;
}

/** Returns the groups that a card counts toward. */
export const RECALL_GROUPS = {
  book: ({ id }: ScopeEntry) => [bookOf(id)],
  chapter: ({ id, chapter }: ScopeEntry) => [`${bookOf(id)}/${chapter}`],
  concept: ({ concepts = [] }: ScopeEntry) => concepts,
};

const NONE = { cards: 0, begun: 0, learned: 0, known: 0, recall: 0, lapses: 0 };
type Sums = typeof NONE;

/** Whether a card is in its first steps of minutes: that it was just seen says nothing about another day. */
function isFirstDay(schedule: Schedule, today: Day): boolean {
  return !isLearned(schedule) && schedule.lastDay >= today;
}

/** Returns the recall of each group of `entries`, in order of first appearance. */
export function recallMap(
  entries: Iterable<ScopeEntry>,
  stateOf: (key: CardKey) => CardState | undefined,
  today: Day,
  groupsOf: (entry: ScopeEntry) => readonly string[],
): GroupRecall[] {
  const sums = new Map<string, Sums>();
  for (const entry of entries) {
    const schedule = stateOf(entry.key)?.schedule;
    const isKnown = schedule && !isFirstDay(schedule, today);
    const recall = isKnown ? retrievability(schedule, today) : 0;
    for (const group of groupsOf(entry)) {
      const sum = sums.get(group) ?? { ...NONE };
      sums.set(group, sum);
      sum.cards++;
      sum.begun += schedule ? 1 : 0;
      sum.learned += isLearned(schedule) ? 1 : 0;
      sum.recall += recall;
      sum.known += isKnown ? 1 : 0;
      sum.lapses += schedule?.lapses ?? 0;
    }
  }
  return [...sums].map(([group, { recall, known, ...sum }]) => ({
    group,
    ...sum,
    recall: known > 0 ? recall / known : undefined,
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
