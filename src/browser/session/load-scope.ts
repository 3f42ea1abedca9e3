import type { CardState } from '../../study/card-state.ts';
import type { Day } from '../../study/day.ts';
import type { CardKey } from '../../study/events.ts';
import { type ExamPlan, examDateFault, planExam } from '../../study/exam.ts';
import { type Queue, queueDue, queueScope, shareOf } from '../../study/queue.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import type { OfflineCards } from '../offline/offline-cards.ts';
import type { Progress } from '../store/progress.ts';
import type { CardList, CardLists } from './card-lists.ts';
import { findNewEntries, stateToEntry } from './due-entries.ts';
import { Fault } from './fault.ts';
import { now } from './now.ts';
import type { Pick, SessionScope } from './session-scope.ts';

/** What a session needs to begin. */
export interface Material {
  /** What the session is on, as a heading. */
  title: string;
  /** The page that it was started from, base path included. */
  home: string;
  /** What the link to it says: "Back to Chapter 11". */
  way: string;
  queue: Queue;
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

/** @param beyond true where the reader goes on after the day's share is done. @throws Fault */
export async function loadScope(
  scope: SessionScope,
  sources: Sources,
  beyond = false,
): Promise<Material> {
  return scope.isDue ? loadDue(sources, beyond) : loadPicks(scope, sources);
}

async function loadDue(sources: Sources, beyond: boolean): Promise<Material> {
  const { progress, lists, base } = sources;
  const settings = progress.settings();
  const moment = now(settings);
  const [due, today, offline] = await Promise.all([
    progress.find({ dueBy: moment.day }),
    progress.find({ reviewedOn: moment.day }),
    sources.offline(),
  ]);
  const reviews = await withinReach(
    due.map((state) => stateToEntry(state, base)),
    offline,
  );
  const share = beyond ? { introduced: 0, reviewed: 0 } : shareOf(today, moment.day);
  // One more tells whether there is anything to go on with.
  const wanted = Math.max(0, settings.newPerDay - share.introduced) + 1;
  const fresh = await findNewEntries(
    { store: progress, lists, due, within: offline?.books },
    wanted,
  );
  const states = new Map(due.map((state) => [state.key, state]));
  const entries = [...reviews.entries, ...fresh];
  const stateOf = (key: CardKey) => states.get(key);
  const queue = queueDue({ entries, stateOf, now: moment }, settings, share);
  const way = 'To the library';
  return { title: 'Due today', home: base, way, queue, plan: undefined, away: reviews.away };
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

async function loadPicks(
  { picks, exam, search }: SessionScope,
  sources: Sources,
): Promise<Material> {
  const { progress, lists, base } = sources;
  const loaded = await Promise.all(picks.map((pick) => loadPick(pick, lists)));
  await Promise.all(loaded.map((found) => reconcileWholeBook(found, progress)));
  const all = loaded.flatMap(({ entries: own }) => own);
  const { entries, away } = await withinReach(all, await sources.offline());
  const states = await statesOf(loaded, progress);
  const settings = progress.settings();
  const found = { entries, stateOf: (key: CardKey) => states.get(key), now: now(settings) };
  const place = search === undefined ? placeOf(loaded, base) : placeOfSearch(search, loaded, base);
  if (!exam) return { ...place, queue: queueScope(found), plan: undefined, away };
  const fault = examDateFault(exam, found.now.day);
  if (fault) throw new Fault('missing', fault);
  const plan = planExam({ ...found, settings }, exam);
  const today = remainingToday(plan.today, states, { day: found.now.day, settings });
  const queue = queueOf(today, states);
  const [title, way] = [`Exam: ${place.title}`, 'Back to sessions'];
  return { title, home: `${base}study/`, way, queue, plan, away };
}

interface LoadedPick {
  pick: Pick;
  list: CardList;
  entries: ScopeEntry[];
  /** Of the page it was picked on, below the base path. */
  address: string;
}

async function loadPick(pick: Pick, lists: CardLists): Promise<LoadedPick> {
  const address = pick.kind === 'concept' ? `concepts/${pick.id}/` : `books/${pick.id}/`;
  if (pick.kind !== 'card') {
    const list = await lists.load(address);
    return { pick, list, entries: list.cards, address };
  }
  const list = await lists.load(`books/${pick.id.slice(0, pick.id.lastIndexOf('/'))}/`);
  return { pick, list, entries: list.cards.filter(({ id }) => id === pick.id), address };
}

async function reconcileWholeBook({ pick, list }: LoadedPick, progress: Progress): Promise<void> {
  if (pick.kind !== 'book' || list.revision === undefined) return;
  await progress.reconcileBook({ book: pick.id, revision: list.revision, cards: list.cards });
}

/** A whole book by one look at the index: asking for each card takes as long as all the rest. */
async function statesOf(
  loaded: readonly LoadedPick[],
  progress: Progress,
): Promise<ReadonlyMap<CardKey, CardState>> {
  const found = await Promise.all(
    loaded.map(async ({ pick, entries }) => {
      if (pick.kind !== 'book') return [...(await progress.states(entries.map(({ key }) => key)))];
      const states = await progress.find({ book: pick.id });
      return states.map((state) => [state.key, state] as const);
    }),
  );
  return new Map(found.flat());
}

interface SessionPlace {
  title: string;
  home: string;
  way: string;
}

function placeOf(loaded: readonly LoadedPick[], base: string): SessionPlace {
  const [only] = loaded;
  const title = titleOf(loaded);
  const home = loaded.length === 1 && only ? base + encodeURI(only.address) : base;
  return { title, home, way: loaded.length === 1 ? `Back to ${title}` : 'To the library' };
}

/** The results that the session was started from. */
function placeOfSearch(search: string, loaded: readonly LoadedPick[], base: string): SessionPlace {
  const params = new URLSearchParams(search);
  const words = params.get('q');
  const title = words ? `Search: “${words}”` : titleOf(loaded);
  return { title, home: `${base}search/?${params.toString()}`, way: 'Back to the results' };
}

function titleOf(loaded: readonly LoadedPick[]): string {
  const [first, ...others] = loaded;
  if (!first) return 'Study';
  if (others.length === 0) return nameOf(first);
  if (loaded.every(({ pick }) => pick.kind === 'card')) return `${loaded.length} cards`;
  return others.length === 1 && others[0]
    ? `${nameOf(first)} and ${nameOf(others[0])}`
    : `${nameOf(first)} and ${others.length} more`;
}

function nameOf({ pick, list, entries }: LoadedPick): string {
  if (pick.kind === 'card') return entries[0]?.heading ?? list.title;
  return list.label === undefined ? list.title : `${list.title}, ${list.label}`;
}

type DayLimits = Record<'newPerDay' | 'reviewsPerDay', number>;

/** A plan starts from what is known now; what was begun or reviewed today counts into today's share. */
function remainingToday(
  entries: readonly ScopeEntry[],
  states: ReadonlyMap<CardKey, CardState>,
  { day, settings }: { day: Day; settings: DayLimits },
): ScopeEntry[] {
  const done = shareOf(states.values(), day);
  const isNew = ({ key }: ScopeEntry) => !states.get(key)?.schedule;
  const isLearning = ({ key }: ScopeEntry) => states.get(key)?.schedule?.lastDay === day;
  const fresh = entries.filter(isNew);
  const others = entries.filter((entry) => !isNew(entry) && !isLearning(entry));
  const kept = new Set([
    ...fresh.slice(0, shareLeft(fresh.length, settings.newPerDay, done.introduced)),
    ...others.slice(0, shareLeft(others.length, settings.reviewsPerDay, done.reviewed)),
    ...entries.filter(isLearning),
  ]);
  return entries.filter((entry) => kept.has(entry));
}

/** A plan takes what the reader wants of a day, or more where the days would not do otherwise. */
function shareLeft(planned: number, wanted: number, done: number): number {
  return Math.max(0, Math.max(planned, wanted) - done);
}

/** The cards of today's share of a plan, in its order. */
function queueOf(entries: readonly ScopeEntry[], states: ReadonlyMap<CardKey, CardState>): Queue {
  const counts = { learning: 0, due: 0, new: 0, later: 0 };
  const cards = entries.map((entry) => {
    const schedule = states.get(entry.key)?.schedule;
    const kind = !schedule ? 'new' : schedule.stage === 'review' ? 'due' : 'learning';
    counts[kind]++;
    return { entry, kind, dueAt: schedule?.dueAt } as const;
  });
  return { cards, counts, left: { due: 0, new: 0 } };
}
