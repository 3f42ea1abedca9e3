import { type Day, isDay } from '../../study/day.ts';

/** What a session asks, as encoded in its address. */
export interface SessionScope {
  /** Everything due today, within the day's limits; there are no picks then. */
  isDue: boolean;
  picks: readonly Pick[];
  /** The day of an exam on the picks. */
  exam: Day | undefined;
  /** All cards of a book at once, not only today's share. */
  isWhole?: true;
  /** Asks all cards of the picks without storing grades. */
  isCram?: true;
  /** For a session started from a search: the query of the search page's address. */
  search?: string | undefined;
}

export interface Pick {
  kind: (typeof KINDS)[number];
  /** `{book}`, `{book}/{chapter}`, `{concept}` or `{book}/{chapter}/{card}` */
  id: string;
}

const KINDS = ['book', 'chapter', 'concept', 'card'] as const;

/**
 * Reads `?due`, `?book=…`, `?chapter={book}/{chapter}`, `?concept=…`, `?card={id}`, each any number of times,
 * `?ids={id},{id}` and, with picks, `?exam=YYYY-MM-DD`, `&all`, or `&cram`. Undefined if the address names nothing to
 * ask.
 */
export function readScope(params: URLSearchParams): SessionScope | undefined {
  const named = KINDS.flatMap((kind) => params.getAll(kind).map((id) => ({ kind, id })));
  const listed = params.getAll('ids').flatMap((ids) => ids.split(','));
  const picks = [...named, ...listed.map((id) => ({ kind: 'card' as const, id }))].filter(isPick);
  const exam = params.get('exam');
  if (picks.length > 0) {
    const search = params.get('search') ?? undefined;
    const scope: SessionScope = {
      isDue: false,
      picks: withoutRepeats(picks),
      exam: isDay(exam) ? exam : undefined,
      ...(params.has('all') && { isWhole: true }),
      ...(params.has('cram') && { isCram: true }),
    };
    return search === undefined ? scope : { ...scope, search };
  }
  return params.has('due') ? { isDue: true, picks: [], exam: undefined } : undefined;
}

/**
 * The parameters in a session's address: from its query, and `ids` and `search` of a search from its fragment, which no
 * server limits.
 */
export function scopeParams({ search, hash }: { search: string; hash: string }): URLSearchParams {
  const params = new URLSearchParams(search);
  const found = new URLSearchParams(hash.slice(1));
  for (const name of ['ids', 'search'])
    for (const value of found.getAll(name)) params.append(name, value);
  return params;
}

/** The card whose question the reader has seen already, on the home page: its answer is shown at once. */
export function answeredCard(params: URLSearchParams): string | undefined {
  return params.get('answer') ?? undefined;
}

/** The query of an address; equal for equal scopes. */
export function writeScope({ isDue, picks, exam, isWhole, isCram }: SessionScope): string {
  if (isDue) return '?due';
  const ids = picks.filter(({ kind }) => kind === 'card').map(({ id }) => id);
  const others = picks.filter(({ kind }) => kind !== 'card');
  const params = new URLSearchParams(others.map(({ kind, id }) => [kind, id]));
  if (ids.length > 0) params.set(ids.length === 1 ? 'card' : 'ids', ids.join(','));
  if (exam) params.set('exam', exam);
  const query = params.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
  return `?${query}${isWhole ? '&all' : ''}${isCram ? '&cram' : ''}`;
}

/** Whether the session asks today's share of books, within the day's limits. */
export function isLimited({ isDue, picks, exam, isWhole, isCram }: SessionScope): boolean {
  return isDue || (!exam && !isWhole && !isCram && picks.every(({ kind }) => kind === 'book'));
}

function isPick({ kind, id }: Pick): boolean {
  const depth = { book: 1, concept: 1, chapter: 2, card: 3 }[kind];
  const parts = id.split('/');
  return parts.length === depth && parts.every((part) => part !== '' && !/^\.+$/.test(part));
}

function withoutRepeats(picks: readonly Pick[]): Pick[] {
  return [...new Map(picks.map((pick) => [`${pick.kind} ${pick.id}`, pick])).values()];
}
