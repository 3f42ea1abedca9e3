import * as messages from '#messages/study-page.ts';
import type { CardState } from '../../study/card-state.ts';
import type { Moment } from '../../study/day.ts';
import type { CardKey } from '../../study/events.ts';
import { planExam } from '../../study/exam.ts';
import { minutesFor, type Pace } from '../../study/pace.ts';
import type { ScopeEntry } from '../../study/scope.ts';
import type { Progress } from '../store/progress.ts';
import type { CardLists } from './card-lists.ts';
import { stateToEntry } from './due-entries.ts';
import type { Exam } from './exams.ts';
import { now } from './now.ts';
import { readRecentPace } from './recent-pace.ts';
import { type Pick as ScopePick, readScope } from './session-scope.ts';

export interface PaceSources {
  progress: Pick<Progress, 'find' | 'states' | 'settings'>;
  lists: Pick<CardLists, 'book' | 'load'>;
  now: Moment;
  pace: Pace;
}

/** Puts into `place` how many minutes a day the plan of an exam takes. The plan itself reports what cannot be loaded. */
export async function showPace(
  place: HTMLElement,
  exam: Exam,
  { progress, lists }: { progress: Progress; lists: CardLists },
): Promise<void> {
  const pace = await readRecentPace(progress);
  const sources = { progress, lists, now: now(progress.settings()), pace };
  const minutes = await minutesPerDay(exam, sources).catch(() => 0);
  if (minutes > 0) place.textContent = messages.minutesADay(minutes);
}

/**
 * How many minutes a day the plan of an exam takes on average. Cards of books and chapters are counted rather than
 * listed, as the lists may be long. @throws Fault if the library cannot be loaded
 */
export async function minutesPerDay(exam: Exam, sources: PaceSources): Promise<number> {
  const { progress, pace } = sources;
  const { picks = [] } = readScope(new URLSearchParams(exam.query)) ?? {};
  const places = outermost(picks.filter(({ kind }) => kind !== 'concept'));
  const isElsewhere = ({ id }: ScopeEntry) => places.some((place) => contains(place, id));
  const found = await Promise.all([
    ...places.map((place) => entriesOf(place, sources)),
    ...picks
      .filter(({ kind }) => kind === 'concept')
      .map(async ({ id }) => {
        const { cards } = await sources.lists.load(`concepts/${id}/`);
        const own = cards.filter((card) => !isElsewhere(card));
        return { entries: own, states: await progress.states(own.map(({ key }) => key)) };
      }),
  ]);
  const states = new Map(found.flatMap((cards) => [...cards.states]));
  const plan = planExam(
    {
      entries: found.flatMap(({ entries }) => entries),
      stateOf: (key) => states.get(key),
      now: sources.now,
      settings: progress.settings(),
    },
    exam.day,
  );
  const total = { due: 0, new: 0 };
  for (const { introduced, reviewed } of plan.days) {
    total.new += introduced;
    total.due += reviewed;
  }
  return minutesFor({ due: total.due / plan.daysLeft, new: total.new / plan.daysLeft }, pace);
}

/** Leaves out what is in another of these books, chapters, and cards: no card may count twice. */
function outermost(picks: readonly ScopePick[]): ScopePick[] {
  return picks.filter(
    (pick, index) =>
      !picks.some((other, at) => contains(other, pick.id) && (other.id !== pick.id || at < index)),
  );
}

function contains(place: ScopePick, id: string): boolean {
  return id === place.id || id.startsWith(`${place.id}/`);
}

interface FoundCards {
  entries: ScopeEntry[];
  states: ReadonlyMap<CardKey, CardState>;
}

/** @param pick a book, a chapter, or a card */
async function entriesOf(pick: ScopePick, { progress, lists }: PaceSources): Promise<FoundCards> {
  const [book = '', chapter] = pick.id.split('/');
  const states = await progress.find({ book, present: true });
  const own = states.filter(({ cardId }) => contains(pick, cardId));
  const known = own.filter(({ schedule, suspended }) => schedule && !suspended);
  const suspendedCount = own.filter(({ suspended }) => suspended).length;
  const count = pick.kind === 'card' ? 1 : await countCards(book, chapter, lists);
  const fresh = Array.from(
    { length: Math.max(0, count - known.length - suspendedCount) },
    (_, index) => placeholderCard(pick.id, index),
  );
  return {
    entries: [...known.map((state) => stateToEntry(state, '/')), ...fresh],
    states: new Map(known.map((state) => [state.key, state])),
  };
}

async function countCards(
  book: string,
  chapter: string | undefined,
  lists: Pick<CardLists, 'book'>,
): Promise<number> {
  const { chapters } = await lists.book(book);
  return chapters
    .filter(({ id }) => chapter === undefined || id === chapter)
    .reduce((sum, { cardCount }) => sum + cardCount, 0);
}

/** Stands for a card that was never learned: they are all alike to a plan. */
function placeholderCard(scope: string, index: number): ScopeEntry {
  const key = `${scope} ${index}` as CardKey;
  const digests = { heading: '', question: '', answer: '' };
  return { id: `${scope}/${index}`, key, url: '', chapter: '', heading: '', digests };
}
