import { createLoader } from '../../text/load-once.ts';
import type { ConceptName } from '../terms/concept-names.ts';
import { initialsOfName } from '../terms/initialisms.ts';
import { createStem, readWords } from '../terms/words.ts';
import type { LoadFacets } from './load-facets.ts';
import type { OpenIndex } from './open-index.ts';
import type { Query } from './parse-query.ts';
import { covers } from './query-term.ts';
import type { QueryTerm } from './query-term.ts';
import { bestQuality } from './word-quality.ts';

/** A page with several cards that a query names. */
export interface Place {
  kind: 'book' | 'chapter' | 'concept';
  label: string;
  /** For a book its author, for a chapter its book; otherwise empty. */
  detail: string;
  /** Relative to the site, without a leading slash. */
  path: string;
}

const MAX_PLACES = 4;
const MAX_PER_KIND = 2;
/** By word: how exactly it has to match. */
const MIN_QUALITY = 0.6;

interface Named extends Place {
  words: ReturnType<typeof readWords>;
  initials: readonly string[];
}

/** A term that a place must contain, by itself or as part of one of the `wholes`. */
interface AskedTerm {
  term: QueryTerm;
  wholes: readonly QueryTerm[];
}

/**
 * Finds books by title and author, chapters, and concepts that contain all words of a query. Lists that cannot be
 * loaded count as empty, and are requested again by the next query.
 */
export function createPlaceFinder(
  { languages }: Pick<OpenIndex, 'languages'>,
  loadFacets: LoadFacets,
  readConceptNames: () => Promise<ConceptName[]>,
): (query: Query) => Promise<Place[]> {
  const stem = createStem(languages[0] ?? 'en');

  async function readConcepts(): Promise<Place[]> {
    const withPage = (await readConceptNames()).filter(({ card }) => card === undefined);
    return withPage.map(({ slug, name }) => ({
      kind: 'concept',
      label: name,
      detail: '',
      path: `concepts/${slug}/`,
    }));
  }

  async function readBooks(): Promise<Place[]> {
    const { book = [], chapter = [] } = await loadFacets(['book', 'chapter']);
    const titles = new Map(book.map(({ slug, label }) => [slug, label]));
    return [
      ...book.map(({ slug, label, author = '' }) => placeOf('book', slug, label, author)),
      ...chapter.map(({ slug, label }) =>
        placeOf('chapter', slug, label, titles.get(slug.split('/', 1)[0] ?? '') ?? ''),
      ),
    ];
  }

  const loaders = [readBooks, readConcepts].map((read) =>
    createLoader(async () => (await read()).map(nameOf)),
  );

  async function readAll(): Promise<Named[]> {
    const lists = await Promise.all(loaders.map((load) => load().catch((): Named[] => [])));
    return lists.flat();
  }

  // Called for each place at each keystroke.
  function rate(place: Named, asked: readonly AskedTerm[]): number {
    let sum = 0;
    for (const { term, wholes } of asked) {
      let best = qualityIn(place, term);
      for (const whole of wholes) best = Math.max(best, qualityIn(place, whole));
      if (best < MIN_QUALITY) return 0;
      sum += best;
    }
    return sum / asked.length + asked.length / Math.max(asked.length, place.words.length);
  }

  function qualityIn({ initials, words }: Named, term: QueryTerm): number {
    const isNamed = term.whole === undefined && initials.includes(term.words[0] ?? '');
    return isNamed ? 1 : bestQuality(term, words, stem);
  }

  return async (query) => {
    const asked = askedTerms(query);
    if (asked.length === 0) return [];
    const all = await readAll();
    const counts = new Map<string, number>();
    return all
      .map((place) => ({ place, worth: rate(place, asked) }))
      .filter(({ worth }) => worth > 0)
      .sort((a, b) => b.worth - a.worth)
      .map(({ place: { kind, label, detail, path } }) => ({ kind, label, detail, path }))
      .filter(({ kind }) => {
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        return count <= MAX_PER_KIND;
      })
      .slice(0, MAX_PLACES);
  };
}

function nameOf(place: Place): Named {
  return { ...place, words: readWords(textOf(place)), initials: initialsOfName(place.label) };
}

function askedTerms({ terms }: Query): AskedTerm[] {
  return terms
    .filter(({ required, words }) => required && words.length > 0)
    .map((term) => ({ term, wholes: terms.filter((whole) => covers(whole, term)) }));
}

function placeOf(kind: Place['kind'], slug: string, label: string, detail: string): Place {
  return { kind, label, detail, path: `books/${slug}/` };
}

/** The text by which a place is found: for a book, also its author. */
function textOf({ kind, label, detail }: Place): string {
  return kind === 'book' ? `${label} ${detail}` : label;
}
