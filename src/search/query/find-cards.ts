import { markEverydayWords } from './everyday-words.ts';
import { findAfterResults } from './after-results.ts';
import { createTermFinder } from './find-terms.ts';
import type { FoundTerms } from './find-terms.ts';
import {
  allCandidates,
  bestCandidates,
  combine,
  combineAll,
  FIRST_BLOCK,
  NO_CANDIDATES,
  relatedInFirstBlock,
} from './candidates.ts';
import type { Candidates, Combined } from './candidates.ts';
import { readFoundCard } from './found-card.ts';
import type { FoundCard } from './found-card.ts';
import type { Place } from './find-places.ts';
import { withForeignWays } from './foreign-ways.ts';
import { createFacetLoader, type LoadFacets } from './load-facets.ts';
import type { Eligible } from './matches.ts';
import type { Chosen, FacetCounts } from './narrow.ts';
import type { OpenIndex } from './open-index.ts';
import { parseQuery } from './parse-query.ts';
import type { Query } from './parse-query.ts';
import { containsPhrases } from './has-phrase.ts';
import { rankCard, weighTerms } from './rank-card.ts';
import type { CardRank } from './rank-card.ts';
import { reportWords } from './report-words.ts';
import type { WordReport } from './report-words.ts';
import { loadOnce } from '../../text/load-once.ts';
import { createRespell } from './respell.ts';
import type { Replacement } from './respell.ts';
import { countFacets, scopeOf } from './search-scope.ts';
import type { Scope } from './search-scope.ts';
import type { ConceptName } from '../terms/concept-names.ts';
import { createStem } from '../terms/words.ts';
import { wordsToMark } from './words-to-mark.ts';

export interface SearchAnswer extends WordReport {
  hits: Hit[];
  /** Number of cards, shown or not, without related ones. */
  total: number;
  /** Number of related cards that follow in a full list. */
  related: number;
  /** Whether the cards counted by `total` contain all words that any card contains. */
  hasAll: boolean;
  /** Whether there may be more than `total`: only cards that have been loaded are known to contain a phrase. */
  isMore: boolean;
  /** If nothing was found: concepts that are near in meaning or spelling. */
  nearest: ConceptName[];
  /** The number of results that each value of a loaded facet would leave; empty unless requested. */
  counts: FacetCounts;
  /**
   * Books, chapters, and concepts named in the query; empty if something is chosen. Their lists are loaded after the
   * cards, which come first on a slow connection.
   */
  places: Promise<Place[]>;
  query: Query;
  /** Whether other forms of the words were not awaited, which may find more. */
  isPartial: boolean;
  /** Folded words to mark; one that only begins words of the cards ends in `*`. */
  words: string[];
}

export interface Hit {
  card: FoundCard;
  /** The words are only in its answer. */
  onlyInAnswer: boolean;
  /** It contains only some of the words; such hits come last. */
  isRelated: boolean;
}

export interface SearchOptions {
  chosen?: Chosen;
  /** Maximum number of hits. */
  limit: number;
  /** Whether to count the results that each value of a facet would leave. */
  counts?: boolean;
  /** Whether to answer, on a slow connection, before other forms of the words are loaded. */
  isEarly?: boolean;
}

export type FindCards = (typed: string, options: SearchOptions) => Promise<SearchAnswer>;

/** Cards are loaded and ranked in blocks: `FIRST_BLOCK` cards, then this many at a time. */
const LATER_BLOCK = 10;
/** If fewer cards than this contain what was asked for, related ones follow. */
const FEW_HITS = 20;
/** Maximum number of cards loaded in search of a phrase. */
const MAX_READ = 200;

/** Searches an index for each term separately, so that no word is silently ignored and a card may lack one. */
export function createFindCards(index: OpenIndex): FindCards & { loadFacets: LoadFacets } {
  const [language = 'en', ...foreign] = index.languages;
  const stem = createStem(language);
  const foreignStems = new Map(foreign.map((name) => [name, createStem(name)]));
  const loadFacets = createFacetLoader(index);
  const cards = new Map<number, Promise<FoundCard>>();
  const load = (position: number): Promise<FoundCard> =>
    loadOnce(cards, position, async () => {
      const text = await index.loadText(position);
      return readFoundCard(text, foreignStems.get(text.lang ?? '') ?? stem);
    });
  const findTerms = createTermFinder({ index, load });
  const respell = createRespell(index);
  const { findPlaces, nearestConcepts } = findAfterResults(index, loadFacets);

  async function run(query: Query, options: SearchOptions, scope: Scope): Promise<Found> {
    const { limit, isEarly } = options;
    const found = { query, ...(await findTerms(query.terms, { keep: scope.keep, isEarly })) };
    const combined: Combined =
      query.terms.length > 0
        ? combineAll(found.evidence)
        : {
            chosen: scope.keep ? allCandidates(index.size, scope.keep) : NO_CANDIDATES,
            hasAll: true,
            related: NO_CANDIDATES,
          };
    const { chosen, hasAll, related } = combined;
    const ranked = await rankBest(found, chosen, limit, FIRST_BLOCK);
    const free = Math.min(limit, FEW_HITS) - ranked.ranked.length;
    const block = relatedInFirstBlock(combined) || LATER_BLOCK;
    const others = free > 0 ? await rankBest(found, related, free, block) : undefined;
    const most = Math.max(0, FEW_HITS - ranked.total);
    return {
      ...found,
      ...ranked,
      hasAll,
      related: others?.ranked.slice(0, free) ?? [],
      relatedTotal: Math.min(others?.total ?? related.positions.length, most),
    };
  }

  /** Loads block after block of the likeliest cards until `limit` of them contain what was asked for. */
  async function rankBest(
    { query, evidence }: Asked,
    candidates: Candidates,
    limit: number,
    firstBlock: number,
  ): Promise<Pick<Found, 'ranked' | 'total' | 'isMore' | 'rejected'>> {
    const terms = weighTerms(evidence);
    const most = limit + LATER_BLOCK + (query.phrases.length > 0 ? MAX_READ : 0);
    const ordered = bestCandidates(candidates, most);
    const ranked: Found['ranked'] = [];
    const rejected = new Set<number>();
    let read = 0;
    while (read < ordered.length && ranked.length < limit) {
      const block = ordered.slice(read, read + (read === 0 ? firstBlock : LATER_BLOCK));
      const loaded = await Promise.all(
        block.map(async (position) => {
          const card = await load(position);
          return { position, card, ...rankCard(card, query, terms) };
        }),
      );
      const holds = loaded.filter(
        ({ card, found }) =>
          (terms.length === 0 || found.some(Boolean)) && containsPhrases(card, query.phrases),
      );
      for (const one of loaded) if (!holds.includes(one)) rejected.add(one.position);
      ranked.push(...holds.sort((a, b) => b.score - a.score));
      read += block.length;
    }
    const isAllRead = read === ordered.length && ranked.length < limit;
    const isMore = query.phrases.length > 0 && read < candidates.positions.length;
    const isCounted = isAllRead || isMore;
    const total = isCounted ? ranked.length : candidates.positions.length - rejected.size;
    return { ranked, total, isMore, rejected };
  }

  const find: FindCards = async (typed, options) => {
    const scope = await scopeOf(index.size, loadFacets, options);
    const parsed = withForeignWays(parseQuery(typed), [...foreignStems.values()]);
    const query = markEverydayWords(parsed, index.common);
    let found = await run(query, options, scope);
    let replacements: Replacement[] = [];
    if (found.unknown.length > 0) {
      const better = await respell(query, found.unknown);
      found = better.query.terms.some(({ whole }) => whole !== 'initials')
        ? await run(better.query, options, scope)
        : foundNothing(found);
      ({ replacements } = better);
    }
    const isEmpty = found.ranked.length === 0 && found.related.length === 0;
    const nearest = isEmpty && query.terms.length > 0 ? await nearestConcepts(typed) : [];
    return {
      hits: [
        ...notesFirst(found.ranked.slice(0, options.limit)).map((ranked) => toHit(ranked, false)),
        ...found.related.map((ranked) => toHit(ranked, true)),
      ],
      total: found.total,
      related: found.relatedTotal,
      hasAll: found.hasAll,
      isMore: found.isMore,
      ...reportWords(replacements, found, found.ranked.length === 0),
      nearest,
      counts: options.counts
        ? countFacets(scope, (keep) => positionsFor(found, index.size, keep))
        : {},
      places: scope.keep ? Promise.resolve([]) : findPlaces(found.query),
      query: found.query,
      isPartial: found.isPartial,
      words: wordsToMark(found),
    };
  };
  return Object.assign(find, { loadFacets });
}

interface Asked extends FoundTerms {
  query: Query;
}

type RankedCard = { card: FoundCard } & CardRank;

interface Found extends Asked {
  ranked: RankedCard[];
  related: RankedCard[];
  total: number;
  /** As `related` of `SearchAnswer`. */
  relatedTotal: number;
  hasAll: boolean;
  isMore: boolean;
  /** The positions of cards that were loaded and do not contain what was asked for. */
  rejected: ReadonlySet<number>;
}

function foundNothing(found: Found): Found {
  const none = { ranked: [], related: [], total: 0, relatedTotal: 0 };
  return { ...found, ...none, rejected: new Set(), everywhere: [] };
}

/** Notes named in the query come before cards, as books and concepts do. */
function notesFirst(ranked: readonly RankedCard[]): RankedCard[] {
  const isNamed = ({ card, isNamed }: RankedCard): boolean => card.kind === 'note' && isNamed;
  return [...ranked.filter(isNamed), ...ranked.filter((one) => !isNamed(one))];
}

function toHit({ card, onlyInAnswer }: RankedCard, isRelated: boolean): Hit {
  return { card, onlyInAnswer, isRelated };
}

/** Returns the positions of what would be found with other choices, as far as cards have been loaded. */
function positionsFor(
  { query, everywhere, rejected }: Found,
  size: number,
  keep: Eligible | undefined,
): number[] {
  const { positions } =
    query.terms.length > 0 ? combine(everywhere, keep) : allCandidates(size, keep);
  return positions.filter((position) => !rejected.has(position));
}
