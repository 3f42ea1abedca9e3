import type { ExamPlan } from '../../study/exam.ts';
import type { Queue } from '../../study/queue.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import type { OfflineCards } from '../offline/offline-cards.ts';
import type { Progress } from '../store/progress.ts';
import type { CardLists } from './card-lists.ts';

/** What a session needs to begin. */
export interface Material {
  /** What the session is on, as a heading. */
  title: string;
  /** The page that it was started from, base path included. */
  home: string;
  /** What the link to it says: "Back to Chapter 11". */
  way: string;
  queue: Queue;
  /**
   * Loads what the first card did not have to wait for; resolves to the queue with all cards where `queue` has only
   * those to begin with.
   */
  finish?: (() => Promise<Queue | undefined>) | undefined;
  /** Today's share of whole books: how many cards the books have, which can be asked instead. */
  whole?: number | undefined;
  /** Of an exam. */
  plan: ExamPlan | undefined;
  /** How many cards are left out because there is no network and their pages are not on this device. */
  away: number;
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
export async function withinReach(
  entries: readonly ScopeEntry[],
  offline: OfflineCards | undefined,
): Promise<{ entries: readonly ScopeEntry[]; away: number }> {
  if (!offline) return { entries, away: 0 };
  const has = await Promise.all(entries.map(offline.has));
  const reachable = entries.filter((_, index) => has[index]);
  return { entries: reachable, away: entries.length - reachable.length };
}
