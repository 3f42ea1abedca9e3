import { combine, intersect, listAll } from './candidates.ts';
import type { Evidence } from './candidates.ts';
import type { Filters, FilterCounts, OpenIndex, PagefindResult } from './open-index.ts';
import { readFoundCard } from './found-card.ts';
import type { FoundCard } from './found-card.ts';
import { parseQuery, respellTerm } from './parse-query.ts';
import type { Query, QueryTerm, Way } from './parse-query.ts';
import { holdsWay, rankCard } from './rank-card.ts';
import type { CardRank, WeighedTerm } from './rank-card.ts';
import { readCorrections } from './read-corrections.ts';
import type { Correction } from './read-corrections.ts';
import { VOCABULARY_FILE } from './search-record.ts';
import { correctWord, nearestConcepts } from './spelling.ts';
import { parseVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { createStem } from './words.ts';

export interface SearchAnswer {
  hits: Hit[];
  /** How many cards there are, shown or not. */
  total: number;
  /** Words that were read as others, being in no card. */
  corrected: Correction[];
  /** Words that no card holds and that stand for nothing known. */
  missing: string[];
  /** Where nothing was found: concepts of like spelling. */
  nearest: { name: string; slug: string }[];
  /** How many cards each value of each filter would leave; only of filters that have been loaded. */
  counts: FilterCounts;
  query: Query;
  /** Folded words to mark. */
  words: string[];
}

export interface Hit {
  card: FoundCard;
  /** The words that were asked stand in its answer only. */
  onlyInAnswer: boolean;
}

export interface SearchOptions {
  filters?: Filters;
  /** How many hits to load. */
  limit: number;
  /** Whether to count what each filter would leave. */
  counts?: boolean;
}

export type FindCards = (typed: string, options: SearchOptions) => Promise<SearchAnswer>;

/** More cards than this are read to be ranked before the first are shown. */
const READ_AT_LEAST = 14;
/** How many of the best cards of a term are read to see whether they hold it. */
const WITNESSES = 2;
/** Fewer cards than this are next to nothing. */
const FEW = 4;

/** Asks an index: each term by itself, so that no word is lost silently and a card may miss one. */
export function createFindCards(index: OpenIndex): FindCards {
  const stem = createStem(index.language);
  const asked = new Map<string, Promise<PagefindResult[]>>();
  const cards = new Map<string, Promise<FoundCard>>();
  let vocabulary: Promise<Vocabulary> | undefined;

  function ask(word: string, filters: Filters): Promise<PagefindResult[]> {
    const key = `${word}\n${JSON.stringify(filters)}`;
    return remember(asked, key, async () => (await index.api.search(word, { filters })).results);
  }

  function load(result: PagefindResult): Promise<FoundCard> {
    return remember(cards, result.id, async () => readFoundCard(await result.data()));
  }

  async function gather(term: QueryTerm, filters: Filters): Promise<Evidence> {
    const scores: Evidence['scores'] = new Map();
    const gatherWay = async (way: Way): Promise<void> => {
      const found = intersect(await Promise.all(way.words.map((word) => ask(word, filters))));
      if (!(await isTrue(way, found))) return;
      for (const [id, { result, score }] of found) {
        const weighed = score * way.weight;
        if (weighed > (scores.get(id)?.score ?? -1)) scores.set(id, { result, score: weighed });
      }
    };
    await Promise.all(term.ways.filter((way) => !way.isLastResort).map(gatherWay));
    if (scores.size < FEW)
      await Promise.all(term.ways.filter((way) => way.isLastResort).map(gatherWay));
    return { term, scores, rarity: Math.log(1 + index.size / (1 + scores.size)) };
  }

  /**
   * Whether the cards that were found hold what was asked: for a word that no card holds, Pagefind finds those that hold the beginning
   * of it.
   */
  async function isTrue(way: Way, found: Evidence['scores']): Promise<boolean> {
    const best = [...found.values()].sort((a, b) => b.score - a.score).slice(0, WITNESSES);
    const cards = await Promise.all(best.map(({ result }) => load(result)));
    return cards.some((card) => holdsWay(card, way, stem));
  }

  async function run(query: Query, options: SearchOptions): Promise<Found> {
    const gathered = await Promise.all(
      query.terms.map((term) => gather(term, options.filters ?? {})),
    );
    const evidence = gathered.filter(({ scores }) => scores.size > 0);
    const unknown = gathered
      .filter(({ term, scores }) => term.required && scores.size === 0)
      .map(({ term }) => term);
    const candidates =
      query.terms.length > 0 ? combine(evidence) : await listAll(index, options.filters);
    const terms = evidence.map(({ term, rarity }): WeighedTerm => ({ term, rarity }));
    const read = candidates.slice(0, Math.max(READ_AT_LEAST, options.limit + 4));
    const loaded = await Promise.all(
      read.map(async ({ result }) => {
        const card = await load(result);
        return { card, ...rankCard(card, query, terms, stem) };
      }),
    );
    const ranked = loaded
      .filter(
        ({ card, found }) =>
          (terms.length === 0 || found.some(Boolean)) && holdsPhrases(card, query.phrases),
      )
      .sort((a, b) => b.score - a.score);
    return {
      query,
      evidence,
      ranked,
      total: ranked.length < loaded.length ? ranked.length : candidates.length,
      unknown,
    };
  }

  async function respell(query: Query, unknown: readonly QueryTerm[]): Promise<Query> {
    const known = await (vocabulary ??= index.readText(VOCABULARY_FILE).then(parseVocabulary));
    const terms = query.terms.flatMap((term) => {
      if (!unknown.includes(term)) return [term];
      if (term.parts.some((part) => part.length > 1))
        return term.parts.flatMap((part) => parseQuery(part).terms);
      const spellings = isSpelt(term) ? correctWord(term.words[0] ?? '', known) : [];
      return spellings.length > 0 ? [respellTerm(term, spellings)] : [];
    });
    return { ...query, terms };
  }

  return async (typed, options) => {
    const query = parseQuery(typed);
    let found = await run(query, options);
    const { unknown } = found;
    if (unknown.length > 0) {
      const better = await respell(query, unknown);
      found =
        better.terms.length > 0 ? await run(better, options) : { ...found, ranked: [], total: 0 };
    }
    const corrected = readCorrections(unknown, found.query.terms, found.ranked[0]?.card, stem);
    const nearest =
      found.ranked.length === 0 && vocabulary ? nearestConcepts(typed, await vocabulary) : [];
    return {
      hits: found.ranked
        .slice(0, options.limit)
        .map(({ card, onlyInAnswer }) => ({ card, onlyInAnswer })),
      total: found.total,
      corrected,
      missing: unknown
        .map((term) => term.typed)
        .filter((word) => !corrected.some(({ from }) => from === word)),
      nearest,
      counts: options.counts ? await countFilters(index, found, options.filters ?? {}) : {},
      query: found.query,
      words: [...new Set(found.query.terms.flatMap(({ words, parts }) => [...words, ...parts]))],
    };
  };
}

/** Whether a term may be a slip of the keyboard: formulas are none, and acronyms too short to tell. */
function isSpelt({ typed, words }: QueryTerm): boolean {
  return words.length > 0 && !/^\p{Lu}{2,6}$/u.test(typed);
}

interface Found {
  query: Query;
  evidence: Evidence[];
  ranked: ({ card: FoundCard } & CardRank)[];
  total: number;
  /** Required terms that no card holds. */
  unknown: QueryTerm[];
}

async function countFilters(
  { api }: OpenIndex,
  { query }: Found,
  filters: Filters,
): Promise<FilterCounts> {
  const words = query.terms
    .filter(({ required }) => required)
    .map(({ ways }) => ways[0]?.words.join(' ') ?? '');
  const { filters: counts } = await api.search(words.join(' ') || null, { filters });
  return counts;
}

function holdsPhrases(card: FoundCard, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const text = [card.heading, card.question, card.concepts, card.context, card.code, card.answer]
    .join('\n')
    .toLowerCase();
  return phrases.every((phrase) => text.includes(phrase));
}

function remember<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  make: () => Promise<Value>,
): Promise<Value> {
  let value = known.get(key);
  if (!value) {
    value = make();
    known.set(key, value);
    // A failure is not kept: the next try may go well.
    value.catch(() => known.delete(key));
  }
  return value;
}
