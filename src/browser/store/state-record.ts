import type { CardState } from '../../study/card-state.ts';
import { isLearned } from '../../study/card-status.ts';
import type { Day } from '../../study/day.ts';
import type { CardKey } from '../../study/events.ts';
import type { StateQuery } from './progress.ts';

/** A state as it is stored: the fields next to `state` are its indexes. Absent ones are in no index. */
export interface StateRecord {
  key: CardKey;
  book: string;
  /** The first day on which it may be asked; absent if it is not learned, suspended, or gone from the library. */
  due?: Day;
  /** Day of the last review. */
  day?: Day;
  /** Present while it is in its first learning steps, and has `due`. */
  started?: 1;
  suspended?: 1;
  flagged?: 1;
  /** Gone from the library. */
  gone?: 1;
  state: CardState;
}

export function toStateRecord(state: CardState, isGone: boolean): StateRecord {
  const { key, book, schedule, buriedUntil, suspended, flag } = state;
  const record: StateRecord = { key, book, state };
  if (schedule) record.day = schedule.lastDay;
  if (schedule && !suspended && !isGone) {
    const { dueDay } = schedule;
    record.due = buriedUntil !== undefined && buriedUntil > dueDay ? buriedUntil : dueDay;
    if (!isLearned(schedule)) record.started = 1;
  }
  if (suspended) record.suspended = 1;
  if (flag !== undefined) record.flagged = 1;
  if (isGone) record.gone = 1;
  return record;
}

/** Whether `find` finds the record. */
export function matchesQuery(record: StateRecord, query: StateQuery): boolean {
  const { book, dueBy, learned, reviewedOn, suspended, present, buriedAfter, flagged } = query;
  return (
    (book === undefined || record.book === book) &&
    (dueBy === undefined || (record.due !== undefined && record.due <= dueBy)) &&
    (!learned || record.due !== undefined) &&
    (reviewedOn === undefined || record.day === reviewedOn) &&
    (!suspended || record.suspended === 1) &&
    (!present || record.gone === undefined) &&
    (buriedAfter === undefined || isBuried(record, buriedAfter)) &&
    (!flagged || record.flagged === 1)
  );
}

function isBuried({ state, suspended }: StateRecord, day: Day): boolean {
  return !suspended && state.buriedUntil !== undefined && state.buriedUntil > day;
}
