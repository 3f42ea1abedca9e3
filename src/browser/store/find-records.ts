import type { IndexKey, IndexNames } from 'idb';
import type { ProgressDatabase, ProgressSchema } from './database.ts';
import type { StateQuery } from './progress.ts';
import { matchesQuery, type StateRecord } from './state-record.ts';

/** Sorts after every day. */
const LAST = '\uffff';

/** Queries the narrowest index, then filters by the rest of the query. */
export async function findRecords(
  database: ProgressDatabase,
  query: StateQuery,
): Promise<StateRecord[]> {
  const records = await candidates(database, query);
  return records.filter((record) => matchesQuery(record, query));
}

export async function countRecords(database: ProgressDatabase, query: StateQuery): Promise<number> {
  const { book, dueBy, learned, ...others } = query;
  const isIndexed = Object.keys(others).length === 0;
  if (!isIndexed || (dueBy === undefined && !learned)) {
    return (await findRecords(database, query)).length;
  }
  return book === undefined
    ? database.countFromIndex('states', 'due', IDBKeyRange.upperBound(dueBy ?? LAST))
    : database.countFromIndex('states', 'bookDue', bookRange(book, dueBy));
}

function candidates(database: ProgressDatabase, query: StateQuery): Promise<StateRecord[]> {
  const { book, dueBy, learned, reviewedOn, suspended, flagged } = query;
  const from = <Name extends IndexNames<ProgressSchema, 'states'>>(
    name: Name,
    range: IndexKey<ProgressSchema, 'states', Name> | IDBKeyRange,
  ) => database.getAllFromIndex('states', name, range);
  if (suspended) return from('suspended', 1);
  if (flagged) return from('flagged', 1);
  if (reviewedOn !== undefined) return from('day', reviewedOn);
  if (dueBy !== undefined || learned) {
    return book === undefined
      ? from('due', IDBKeyRange.upperBound(dueBy ?? LAST))
      : from('bookDue', bookRange(book, dueBy));
  }
  return book === undefined ? database.getAll('states') : from('book', book);
}

function bookRange(book: string, dueBy: string | undefined): IDBKeyRange {
  return IDBKeyRange.bound([book, ''], [book, dueBy ?? LAST]);
}
