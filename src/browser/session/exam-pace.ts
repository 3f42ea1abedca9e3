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
import { type Pick as ScopePick, readScope } from './session-scope.ts';

export interface PaceSources {
  progress: Pick<Progress, 'find' | 'states' | 'settings'>;
  lists: Pick<CardLists, 'book' | 'load'>;
  now: Moment;
  pace: Pace;
}

/**
 * How many minutes a day the plan of an exam takes on average. Cards of books and chapters are counted rather than
 * listed, as the lists may be long. @throws Fault if the library cannot be loaded
 */
export async function minutesPerDay(exam: Exam, sources: PaceSources): Promise<number> {
  const { progress, now, pace } = sources;
  const { picks = [] } = readScope(new URLSearchParams(exam.query)) ?? {};
  const found = await Promise.all(picks.map((pick) => entriesOf(pick, sources)));
  const states = new Map(found.flatMap((cards) => [...cards.states]));
  const plan = planExam(
    {
      entries: found.flatMap(({ entries }) => entries),
      stateOf: (key) => states.get(key),
      now,
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

interface FoundCards {
  entries: ScopeEntry[];
  states: ReadonlyMap<CardKey, CardState>;
}

async function entriesOf(pick: ScopePick, { progress, lists }: PaceSources): Promise<FoundCards> {
  const [book = '', chapter] = pick.id.split('/');
  if (pick.kind === 'concept') {
    const { cards } = await lists.load(`concepts/${pick.id}/`);
    return { entries: cards, states: await progress.states(cards.map(({ key }) => key)) };
  }
  const isPicked = ({ cardId }: CardState) =>
    cardId === pick.id || pick.kind === 'book' || cardId.startsWith(`${pick.id}/`);
  const own = (await progress.find({ book, present: true })).filter(isPicked);
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
  const text = { heading: '', question: '', concepts: [], digests };
  return { id: `${scope}/${index}`, key, url: '', chapter: '', ...text };
}
