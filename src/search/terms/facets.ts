import type { SearchRecord } from './search-record.ts';

/** What results can be narrowed by. A card must have all chosen values of `has`, and any of the others. */
export const FACET_NAMES = ['book', 'chapter', 'concept', 'kind', 'rating', 'has'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** The files that contain them, next to Pagefind's. Concepts have their own: they are larger than all others together. */
export const FACET_FILES: Readonly<Record<string, readonly FacetName[]>> = {
  'facets.bin': ['book', 'chapter', 'kind', 'rating', 'has'],
  'concepts.bin': ['concept'],
};

/** A value of a facet, and the ascending positions in the index of the records that have it. */
export interface FacetValue {
  slug: string;
  label: string;
  records: number[];
  /** Author of a book. */
  author?: string;
}

export type Facets = Partial<Record<FacetName, FacetValue[]>>;

/**
 * Collects the facets of records, one by one in the order of the index; `files` returns what `parseFacets` reads, by
 * file name.
 */
export function createFacetBuilder(): {
  add: (record: SearchRecord) => void;
  files: () => { path: string; text: string }[];
} {
  const values = new Map<string, FacetValue & { name: FacetName }>();
  let size = 0;

  function note(name: FacetName, slug: string, label: string, author = ''): void {
    const key = `${name}\t${slug}`;
    const value = values.get(key) ?? {
      name,
      slug,
      label: label.replace(/\s+/g, ' '),
      author: author.replace(/\s+/g, ' '),
      records: [],
    };
    if (value.records.at(-1) !== size) value.records.push(size);
    values.set(key, value);
  }

  function add({ kind, book, chapter, concepts, rating, hasCode, hasMath }: SearchRecord): void {
    note('kind', kind, kind);
    if (book) note('book', book.slug, book.label, book.author);
    if (chapter) note('chapter', chapter.slug, chapter.label);
    for (const { slug, name } of concepts) note('concept', slug, name);
    if (rating !== undefined) note('rating', String(rating), String(rating));
    if (hasCode) note('has', 'code', 'code');
    if (hasMath) note('has', 'math', 'math');
    size++;
  }

  function text(names: readonly FacetName[]): string {
    const lines = [...values.values()]
      .filter(({ name }) => names.includes(name))
      .map(({ name, slug, label, records, author }) =>
        [name, slug, label === slug ? '' : label, writeRuns(records), author].join('\t').trimEnd(),
      );
    return [String(size), ...lines, ''].join('\n');
  }

  return {
    add,
    files: () => Object.entries(FACET_FILES).map(([path, names]) => ({ path, text: text(names) })),
  };
}

/**
 * Parses a file of `createFacetBuilder`. Returns nothing if it is invalid, or belongs to an index with another number
 * of records than `size`.
 */
export function parseFacets(text: string, size: number): Facets {
  const facets: Facets = {};
  const [first, ...lines] = text.split('\n');
  if (first !== String(size)) return facets;
  for (const line of lines) {
    const [name, slug, label, runs, author] = line.split('\t');
    if (!isFacetName(name) || !slug || !runs) continue;
    const value = { slug, label: label || slug, records: readRuns(runs) };
    (facets[name] ??= []).push(author ? { ...value, author } : value);
  }
  return facets;
}

function isFacetName(name: string | undefined): name is FacetName {
  return FACET_NAMES.some((known) => known === name);
}

/**
 * Writes ascending numbers as runs in base 36: how many are skipped before it, and `*` with its length if that is not
 * one.
 */
function writeRuns(numbers: readonly number[]): string {
  const runs: string[] = [];
  let end = 0;
  for (let at = 0; at < numbers.length;) {
    const start = numbers[at] ?? 0;
    let length = 1;
    while (numbers[at + length] === start + length) length++;
    runs.push((start - end).toString(36) + (length > 1 ? `*${length.toString(36)}` : ''));
    end = start + length;
    at += length;
  }
  return runs.join(' ');
}

function readRuns(runs: string): number[] {
  const numbers: number[] = [];
  let end = 0;
  for (const run of runs.split(' ')) {
    const [gap = '', length = '1'] = run.split('*');
    const start = end + parseInt(gap, 36);
    end = start + parseInt(length, 36);
    for (let number = start; number < end; number++) numbers.push(number);
  }
  return numbers;
}
