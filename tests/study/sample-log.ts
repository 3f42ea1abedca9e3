import { type Day, studyDayOf } from '../../src/study/day.ts';
import type {
  CardEvent,
  CardKey,
  EventId,
  Rating,
  ReviewEvent,
  StudyEvent,
} from '../../src/study/events.ts';
import type { ScopeEntry } from '../../src/study/scope.ts';

/** Noon in UTC of the day that most tests begin on. */
export const NOON = Date.parse('2026-06-15T12:00:00Z');
export const TODAY = '2026-06-15' as Day;
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

function eventId(number: number): EventId {
  return String(number).padStart(26, '0') as EventId;
}

/** Creates a card of a scope list; its key and digests are derived from `name`, book and chapter from `place`. */
export function entry(name: string, place = 'book/1', concepts: string[] = []): ScopeEntry {
  const [book = '', chapter = ''] = place.split('/');
  return {
    id: `${book}/${chapter}/${name}`,
    key: `key-${name}` as CardKey,
    url: `/books/${book}/${chapter}/${name}/`,
    chapter,
    heading: `Heading of ${name}`,
    concepts,
    digests: { heading: `h-${name}`, question: `q-${name}`, answer: `a-${name}` },
  };
}

type Made<T> = T extends StudyEvent ? Omit<T, 'id' | 'at' | 'studyDay'> : never;

/** Creates a log that events are added to, each with a new id, and a minute after the previous one by default. */
export function createSampleLog(firstId = 1) {
  const events: StudyEvent[] = [];
  let at = NOON;
  const add = <T extends StudyEvent>(event: Made<T>, time = at + 60_000): T => {
    at = time;
    const id = eventId(firstId + events.length);
    const made = { id, at, studyDay: studyDayOf(at, () => 0), ...event } as unknown as T;
    events.push(made);
    return made;
  };
  const onCard = ({ key, id, digests }: ScopeEntry) => {
    return { key, cardId: id, book: id.slice(0, id.indexOf('/')), digests };
  };
  return {
    events,
    add,
    review: (card: ScopeEntry, rating: Rating, time?: number, retention = 0.9) =>
      add<ReviewEvent>(
        { ...onCard(card), type: 'review', rating, durationMs: 5000, retention },
        time,
      ),
    mark: (card: ScopeEntry, type: 'suspend' | 'unsuspend' | 'unflag', time?: number) =>
      add<CardEvent>({ ...onCard(card), type }, time),
    bury: (card: ScopeEntry, until: Day, time?: number) =>
      add<CardEvent>({ ...onCard(card), type: 'bury', until }, time),
    flag: (card: ScopeEntry, note: string, time?: number) =>
      add<CardEvent>({ ...onCard(card), type: 'flag', note }, time),
    resetCard: (card: ScopeEntry, time?: number) =>
      add<CardEvent>({ ...onCard(card), type: 'reset', scope: 'card' }, time),
    resetBook: (book: string, time?: number) => add({ type: 'reset', scope: 'book', book }, time),
    resetAll: (time?: number) => add({ type: 'reset', scope: 'all' }, time),
    undo: (of: StudyEvent, time?: number) => add({ type: 'undo', of: of.id }, time),
    relink: (from: ScopeEntry, to: ScopeEntry, time?: number) =>
      add({ type: 'relink', from: from.key, to: to.key }, time),
  };
}
