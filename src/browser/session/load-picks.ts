import * as messages from '#messages/session.ts';
import type { CardState } from '../../study/card-state.ts';
import type { Day } from '../../study/day.ts';
import type { CardKey } from '../../study/events.ts';
import { examDateFault, planExam } from '../../study/exam.ts';
import { type Queue, queueCram, queueScope, shareOf, toQueue } from '../../study/queue.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import type { Progress } from '../store/progress.ts';
import type { CardLists } from './card-lists.ts';
import { Fault } from './fault.ts';
import { type Material, type Sources, selectReachable } from './material.ts';
import { now } from './now.ts';
import { type LoadedPick, placeOf, placeOfSearch } from './session-place.ts';
import type { Pick, SessionScope } from './session-scope.ts';

/** Loads all cards of the picks, or those that an exam on them asks today. @throws Fault */
export async function loadPicks(
  { picks, exam, search, isCram }: SessionScope,
  sources: Sources,
): Promise<Material> {
  const { progress, lists, base } = sources;
  const loaded = await Promise.all(picks.map((pick) => loadPick(pick, lists)));
  await Promise.all(loaded.map((found) => reconcileWholeBook(found, progress)));
  const all = loaded.flatMap(({ entries: own }) => own);
  const { entries, unreachable } = await selectReachable(all, await sources.offline());
  const states = await statesOf(loaded, progress);
  const settings = progress.settings();
  const found = { entries, stateOf: (key: CardKey) => states.get(key), now: now(settings) };
  const place = search === undefined ? placeOf(loaded, base) : placeOfSearch(search, loaded, base);
  if (isCram) return { ...place, queue: queueCram(found), plan: undefined, unreachable };
  if (!exam) return { ...place, queue: queueScope(found), plan: undefined, unreachable };
  const fault = examDateFault(exam, found.now.day);
  if (fault) throw new Fault('missing', fault);
  const plan = planExam({ ...found, settings }, exam);
  const today = remainingToday(plan.today, states, { day: found.now.day, settings });
  const queue = queueOf(today, states);
  const [title, homeLabel] = [messages.examTitle(place.title), messages.backToSessions];
  const home = `${base}study/`;
  return { title, examOn: place.title, home, homeLabel, queue, plan, unreachable };
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

/** A whole book takes one query on the index: looking up each card would take as long as everything else together. */
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

type DayLimits = Record<'newPerDay' | 'reviewsPerDay', number>;

/** A plan starts from the current state: cards begun or reviewed today count toward today's share. */
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

/** A plan asks as many cards a day as the reader wants, or more if there are too few days. */
function shareLeft(planned: number, wanted: number, done: number): number {
  return Math.max(0, Math.max(planned, wanted) - done);
}

/** The cards of a plan's share for today, in its order. */
function queueOf(entries: readonly ScopeEntry[], states: ReadonlyMap<CardKey, CardState>): Queue {
  const cards = entries.map((entry) => {
    const schedule = states.get(entry.key)?.schedule;
    const kind = !schedule ? 'new' : schedule.stage === 'review' ? 'due' : 'learning';
    return { entry, kind, dueAt: schedule?.dueAt } as const;
  });
  return toQueue(cards, { due: 0, new: 0 });
}
