import type { CardState } from '../../study/card-state.ts';
import type { Day } from '../../study/day.ts';
import type { CardKey } from '../../study/events.ts';
import { type GroupRecall, RECALL_GROUPS, recallMap } from '../../study/recall-map.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import type { BookEntry, ConceptEntry } from '../session/card-lists.ts';
import type { Pick } from '../session/session-scope.ts';

export interface KnownBook extends GroupRecall {
  title: string;
  /** In reading order. */
  chapters: (GroupRecall & { label: string })[];
}

export interface KnownConcept extends GroupRecall {
  /** The picks of a session on it. */
  pick: Pick;
  /** Undefined if it has only one card, and so no page. */
  slug: string | undefined;
}

interface Sources {
  /** All cards of the books that the reader has begun. */
  entries: readonly ScopeEntry[];
  states: ReadonlyMap<CardKey, CardState>;
  today: Day;
}

/** The books that have begun cards, with their chapters, in the order of the shelf. */
export function knownBooks(
  { entries, states, today }: Sources,
  books: readonly BookEntry[],
): KnownBook[] {
  const recallBy = (groupsOf: (entry: ScopeEntry) => readonly string[]) => {
    const map = recallMap(entries, (key) => states.get(key), today, groupsOf);
    return new Map(map.map((recall) => [recall.group, recall]));
  };
  const byBook = recallBy(RECALL_GROUPS.book);
  const byChapter = recallBy(RECALL_GROUPS.chapter);
  return books.flatMap(({ id, title, chapters }) => {
    const recall = byBook.get(id);
    if (!recall || recall.begun === 0) return [];
    const known = chapters.flatMap((chapter) => {
      const own = byChapter.get(`${id}/${chapter.id}`);
      return own ? [{ ...own, label: chapter.label }] : [];
    });
    return [{ ...recall, title, chapters: known }];
  });
}

/** The concepts whose recall can be estimated, the least known first. */
export function knownConcepts(
  { entries, states, today }: Sources,
  concepts: readonly ConceptEntry[],
): KnownConcept[] {
  const cards = new Map(
    entries.flatMap(({ id, concepts: own = [] }) => own.map((name) => [name, id])),
  );
  const slugs = new Map(concepts.map(({ id, name }) => [name, id]));
  const map = recallMap(entries, (key) => states.get(key), today, RECALL_GROUPS.concept);
  return map
    .filter(({ recall }) => recall !== undefined)
    .sort((a, b) => (a.recall ?? 1) - (b.recall ?? 1) || b.begun - a.begun)
    .map((recall) => {
      const slug = slugs.get(recall.group);
      const pick: Pick =
        slug === undefined
          ? { kind: 'card', id: cards.get(recall.group) ?? '' }
          : { kind: 'concept', id: slug };
      return { ...recall, slug, pick };
    });
}
