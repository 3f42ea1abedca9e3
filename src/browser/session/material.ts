import type { ExamPlan } from '../../study/exam.ts';
import type { Queue } from '../../study/queue.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import type { OfflineCards } from '../offline/offline-cards.ts';
import type { Progress } from '../store/progress.ts';
import type { CardLists } from './card-lists.ts';

/** What a session needs to start. */
export interface Material {
  /** What the session is about, as a heading. */
  title: string;
  /** The page that it was started from, with the base path. */
  home: string;
  /** The label of the link there: "Back to Chapter 11". */
  homeLabel: string;
  queue: Queue;
  /** Loads what the first card does not need; resolves to the queue of all cards if `queue` is only its beginning. */
  finish?: (() => Promise<Queue | undefined>) | undefined;
  /** For today's share of whole books: the number of all their cards, which can be studied instead. */
  whole?: number | undefined;
  /** For an exam: what it is on. */
  examOn?: string;
  /** For an exam. */
  plan: ExamPlan | undefined;
  /** How many cards are left out because there is no network and their pages are not on this device. */
  unreachable: number;
}

export interface Sources {
  progress: Progress;
  lists: CardLists;
  /** The address of the site, ending in a slash. */
  base: string;
  /** What can be studied without a network; undefined while there is one. */
  offline: () => Promise<OfflineCards | undefined>;
}

/** The cards that can be shown now, and how many cannot. */
export async function selectReachable(
  entries: readonly ScopeEntry[],
  offline: OfflineCards | undefined,
): Promise<{ entries: readonly ScopeEntry[]; unreachable: number }> {
  if (!offline) return { entries, unreachable: 0 };
  const has = await Promise.all(entries.map(offline.has));
  const reachable = entries.filter((_, index) => has[index]);
  return { entries: reachable, unreachable: entries.length - reachable.length };
}
