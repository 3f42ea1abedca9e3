import { createTermAsker, FIRST_BLOCK } from './ask-terms.ts';
import type { TermsAsked } from './ask-terms.ts';
import { bestOf, combine, combineAll } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import { foreignLanguage, readFoundCard } from './found-card.ts';
import type { FoundCard } from './found-card.ts';
import { createPlaceFinder } from './find-places.ts';
import type { Place } from './find-places.ts';
import { withForeignWays } from './foreign-ways.ts';
import { createFacetLoader } from './load-facets.ts';
import type { FacetLoader } from './load-facets.ts';
import type { Chosen, FacetCounts } from './narrow.ts';
import type { OpenIndex, PagefindResult } from './open-index.ts';
import { parseQuery } from './parse-query.ts';
import type { Query } from './parse-query.ts';
import { covers } from './query-term.ts';
import { hasPhrase } from './has-phrase.ts';
import { rankCard } from './rank-card.ts';
import type { CardRank, WeighedTerm } from './rank-card.ts';
import { remember } from './remember.ts';
import { createRespeller } from './respell.ts';
import type { Correction } from './respell.ts';
import { countFacets, scopeOf } from './search-scope.ts';
import type { Scope } from './search-scope.ts';
import { nearestConcepts } from './spelling.ts';
import { createStem } from '../terms/words.ts';
import { wordsToMark } from './words-to-mark.ts';

export interface SearchAnswer {
  hits: Hit[];
  /** How many cards there are, shown or not, without related ones. */
  total: number;
  /** Whether there may be more than `total`: with a phrase, only cards that have been read are known to have it. */
  isMore: boolean;
  /** Words that were read as others, being in no card. */
  corrected: Correction[];
  /** Words that no card holds and that stand for nothing known. */
  missing: string[];
  /** Where nothing was found: concepts of like spelling. */
  nearest: { name: string; slug: string }[];
  /** What each value of a facet would leave, of the facets that have been loaded; none unless asked for. */
  counts: FacetCounts;
  /**
   * Books, chapters, and concepts that are called what was asked; none where something is chosen. Their lists are loaded
   * once the cards are there, which on a slow connection come first.
   */
  places: Promise<Place[]>;
  query: Query;
  /** Folded words to mark; one that only begins words of the cards ends in `*`. */
  words: string[];
}

export interface Hit {
  card: FoundCard;
  /** The words that were asked are in its answer only. */
  onlyInAnswer: boolean;
  /** It contains only some of the words; such hits come last. */
  isRelated: boolean;
}

export interface SearchOptions {
  chosen?: Chosen;
  /** How many hits to load. */
  limit: number;
  /** Whether to count what each value of a facet would leave. */
  counts?: boolean;
}

export type FindCards = (typed: string, options: SearchOptions) => Promise<SearchAnswer>;

/** Results are ordered in blocks, by what is read of their cards: the first by itself, then so many at a time. */
const LATER_BLOCK = 10;
/** Where fewer cards than this contain what was asked, related ones follow. */
const FEW_HITS = 20;
/** More cards than this are not read for results that hold a phrase. */
const MOST_READ = 200;

/** Asks an index: each term by itself, so that no word is lost silently and a card may miss one. */
export function createFindCards(index: OpenIndex): FindCards & { facets: FacetLoader } {
  const [language = 'en', ...foreign] = index.languages;
  const stem = createStem(language);
  const foreignStems = new Map(foreign.map((name) => [name, createStem(name)]));
  const facets = createFacetLoader(index);
  const findPlaces = createPlaceFinder(index, facets);
  const cards = new Map<string, Promise<FoundCard>>();
  const load = (result: PagefindResult): Promise<FoundCard> =>
    remember(cards, result.id, async () => {
      const fragment = await result.data();
      return readFoundCard(fragment, foreignStems.get(foreignLanguage(fragment) ?? '') ?? stem);
    });
  const askTerms = createTermAsker({ index, load });
  const { respell, readVocabulary } = createRespeller(index);

  async function run(query: Query, { limit }: SearchOptions, scope: Scope): Promise<Found> {
    const found = { query, ...(await askTerms(query.terms, scope.keep)) };
    const { chosen, related } =
      query.terms.length > 0
        ? combineAll(found.evidence)
        : { chosen: scope.keep ? listAll(scope) : [], related: [] };
    const ranked = await rankBest(found, chosen, limit);
    const free = Math.min(limit, FEW_HITS) - ranked.ranked.length;
    const others = free > 0 ? await rankBest(found, related, free) : undefined;
    return { ...found, ...ranked, related: others?.ranked.slice(0, free) ?? [] };
  }

  /** Reads block after block of the likeliest cards until `limit` of them hold what was asked. */
  async function rankBest(
    { query, evidence }: Asked,
    candidates: readonly Candidate[],
    limit: number,
  ): Promise<Pick<Found, 'ranked' | 'total' | 'isMore' | 'rejected'>> {
    const terms = weighTerms(evidence);
    const most = limit + LATER_BLOCK + (query.phrases.length > 0 ? MOST_READ : 0);
    const ordered = bestOf(candidates, most, ({ worth }) => worth);
    const ranked: Found['ranked'] = [];
    const rejected = new Set<string>();
    let read = 0;
    while (read < ordered.length && ranked.length < limit) {
      const block = ordered.slice(read, read + (read === 0 ? FIRST_BLOCK : LATER_BLOCK));
      const loaded = await Promise.all(
        block.map(async ({ result }) => {
          const card = await load(result);
          return { id: result.id, card, ...rankCard(card, query, terms) };
        }),
      );
      const holds = loaded.filter(
        ({ card, found }) =>
          (terms.length === 0 || found.some(Boolean)) && holdsPhrases(card, query.phrases),
      );
      for (const one of loaded) if (!holds.includes(one)) rejected.add(one.id);
      ranked.push(...holds.sort((a, b) => b.score - a.score));
      read += block.length;
    }
    const isAllRead = read === ordered.length && ranked.length < limit;
    const isMore = query.phrases.length > 0 && read < candidates.length;
    const total = isAllRead || isMore ? ranked.length : candidates.length - rejected.size;
    return { ranked, total, isMore, rejected };
  }

  const find: FindCards = async (typed, options) => {
    const scope = await scopeOf(facets, options);
    const query = withForeignWays(parseQuery(typed), [...foreignStems.values()]);
    let found = await run(query, options, scope);
    const { unknown } = found;
    let corrected: Correction[] = [];
    if (unknown.length > 0) {
      const better = await respell(query, unknown);
      found = better.query.terms.some(({ whole }) => whole !== 'initials')
        ? await run(better.query, options, scope)
        : { ...found, ranked: [], related: [], total: 0, rejected: new Set(), everywhere: [] };
      if (found.ranked.length > 0) corrected = better.corrected;
    }
    const nearest =
      unknown.length > 0 && found.ranked.length === 0
        ? nearestConcepts(typed, await readVocabulary())
        : [];
    return {
      hits: [
        ...notesFirst(found.ranked.slice(0, options.limit)).map((ranked) => toHit(ranked, false)),
        ...found.related.map((ranked) => toHit(ranked, true)),
      ],
      total: found.total,
      isMore: found.isMore,
      corrected,
      missing: unknown
        .map((term) => term.typed)
        .filter((word) => !corrected.some(({ from }) => from === word)),
      nearest,
      counts: options.counts
        ? countFacets(scope, (keep) => candidatesFor(found, { ...scope, keep }))
        : {},
      places: scope.keep ? Promise.resolve([]) : findPlaces(query),
      query: found.query,
      words: wordsToMark(found),
    };
  };
  return Object.assign(find, { facets });
}

/** A whole formula weighs as much again as what it consists of: a card that has it comes before those that have its parts. */
function weighTerms(evidence: TermsAsked['evidence']): WeighedTerm[] {
  return evidence.map(({ term, rarity }) => {
    const parts = evidence.filter((other) => term.whole === 'formula' && covers(term, other.term));
    return { term, rarity: parts.reduce((sum, part) => sum + part.rarity, rarity) };
  });
}

interface Asked extends TermsAsked {
  query: Query;
}

type RankedCard = { card: FoundCard } & CardRank;

interface Found extends Asked {
  ranked: RankedCard[];
  related: RankedCard[];
  total: number;
  isMore: boolean;
  /** The ids of cards that were read and do not hold what was asked. */
  rejected: ReadonlySet<string>;
}

/** Notes that are called what was asked come before cards, as books and concepts do. */
function notesFirst(ranked: readonly RankedCard[]): RankedCard[] {
  const isNamed = ({ card, isNamed }: RankedCard): boolean => card.kind === 'note' && isNamed;
  return [...ranked.filter(isNamed), ...ranked.filter((one) => !isNamed(one))];
}

function toHit({ card, onlyInAnswer }: RankedCard, isRelated: boolean): Hit {
  return { card, onlyInAnswer, isRelated };
}

/** Gives what would be found if something else were chosen, as far as the cards have been read. */
function candidatesFor({ query, everywhere, rejected }: Found, scope: Scope): Candidate[] {
  const found = query.terms.length > 0 ? combine(everywhere, scope.keep) : listAll(scope);
  return found.filter(({ result }) => !rejected.has(result.id));
}

/** Where nothing is asked, all that is kept, in the order of the index. */
function listAll({ narrowing, keep }: Scope): Candidate[] {
  return (narrowing?.all ?? [])
    .filter(({ id }) => keep?.(id) ?? true)
    .map((result) => ({ result, score: 0, reached: 0, worth: 0, isOwn: true }));
}

function holdsPhrases(card: FoundCard, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true;
  const { heading, question, concepts, context, code, answer } = card;
  const text = [heading, question, concepts, context, code, answer].join('\n');
  return phrases.every((phrase) => hasPhrase(text, phrase));
}
