import { bestOf, combine, intersect } from './candidates.ts';
import type { Evidence } from './candidates.ts';
import type { FoundCard } from './found-card.ts';
import type { OpenIndex, PagefindResult } from './open-index.ts';
import { covers, isWanted } from './query-term.ts';
import type { QueryTerm, Way } from './query-term.ts';
import { containsWay } from './contains-way.ts';
import { loadOnce } from '../../text/load-once.ts';

export interface FoundTerms {
  /** For the terms that some of the eligible cards contain. */
  evidence: Evidence[];
  /** The same over all cards, to count what another choice would leave. */
  everywhere: Evidence[];
  /** Required terms that no card contains, not even as part of several terms together. */
  unknown: QueryTerm[];
}

interface TermFinderOptions {
  index: OpenIndex;
  load: (result: PagefindResult) => Promise<FoundCard>;
}

interface FoundWay {
  term: QueryTerm;
  way: Way;
  /** Among the eligible cards. */
  scores: Evidence['scores'];
  everywhere: Evidence['scores'];
}

type Keep = ((id: string) => boolean) | undefined;
/** The likely first results, which are loaded in any case. */
type Ahead = readonly PagefindResult[];

/** How many of the best cards found by a way are loaded to verify that they contain it. */
const MAX_SAMPLES = 2;
/**
 * Number of results that are ranked and shown first: a screenful, loaded by as many requests as a browser sends
 * concurrently by HTTP/1.1. With twice as many, no more of the measured queries find their card among the first three.
 */
export const FIRST_BLOCK = 6;
/** A word in more cards than this is frequent. */
const FREQUENT = 2000;
/** For how many words the results are kept: those of a common word are most of the index. */
const REMEMBERED = 24;

/** Searches an index for terms, each separately and in all its ways, so that no word is silently ignored. */
export function createTermFinder({ index, load }: TermFinderOptions) {
  const asked = new Map<string, Promise<PagefindResult[]>>();
  const exact = new Map<string, Promise<PagefindResult[]>>();

  const ask = (word: string): Promise<PagefindResult[]> =>
    loadOnce(asked, word, index.search, REMEMBERED);

  /**
   * The cards that contain a word itself, not only words that begin with it; not checked for frequent words, which
   * takes Pagefind too long.
   */
  async function askExactly(word: string): Promise<PagefindResult[]> {
    const found = await ask(word);
    if (found.length === 0 || found.length > FREQUENT) return found;
    const results = await loadOnce(exact, word, index.searchExactly, REMEMBERED);
    const ids = new Set(results.map(({ id }) => id));
    return ids.size === 0 ? [] : found.filter(({ id }) => ids.has(id));
  }

  async function askWays(term: QueryTerm, isLastResort: boolean, keep: Keep): Promise<FoundWay[]> {
    const ways = term.ways.filter((way) => (way.isLastResort ?? false) === isLastResort);
    return Promise.all(
      ways.map(async (way) => {
        const lists = way.words.map(way.isExact ? askExactly : ask);
        const everywhere = intersect(await Promise.all(lists));
        return {
          term,
          way,
          everywhere,
          scores: keep ? filterScores(everywhere, keep) : everywhere,
        };
      }),
    );
  }

  /**
   * Whether the cards that were found contain what was asked for. For a word that no card contains, Pagefind returns
   * cards that contain its beginning. Cards that are loaded in any case, `ahead`, are examined first.
   */
  async function isConfirmed({ way, term, scores }: FoundWay, ahead: Ahead): Promise<boolean> {
    if (way.isExact && !term.written && scores.size > 0 && scores.size < FREQUENT) return true;
    const holds = async (results: readonly PagefindResult[]): Promise<boolean> => {
      const cards = await Promise.all(results.map(load));
      return cards.some((card) => containsWay(card, way, term));
    };
    const own = ahead.filter(({ id }) => scores.has(id));
    if (await holds(own)) return true;
    const best = bestOf(scores.values(), MAX_SAMPLES, ({ score }) => score);
    return holds(best.map(({ result }) => result).filter((result) => !own.includes(result)));
  }

  /** Starts to load the likely first results. */
  function loadLikely(found: readonly FoundWay[][]): PagefindResult[] {
    // Several words together are a term that few cards contain, if any.
    const likely = found.flatMap((ways) => {
      const term = ways[0]?.term;
      return term && isWanted(term) ? toEvidence(term, ways, index.size) : [];
    });
    const ahead = bestOf(combine(likely), FIRST_BLOCK, ({ worth }) => worth).map(
      ({ result }) => result,
    );
    for (const result of ahead) load(result).catch(() => undefined);
    return ahead;
  }

  async function confirmAll(ways: readonly FoundWay[], ahead: Ahead): Promise<FoundWay[]> {
    const confirmed = await Promise.all(ways.map((way) => isConfirmed(way, ahead)));
    return ways.filter((_, at) => confirmed[at]);
  }

  async function findWays(term: QueryTerm, first: FoundWay[], keep: Keep, ahead: Ahead) {
    const ways = await confirmAll(first, ahead);
    if (toEvidence(term, ways, index.size).scores.size > 0) return ways;
    return [...ways, ...(await confirmAll(await askWays(term, true, keep), ahead))];
  }

  /** `keep` says whether the card with an id is eligible; no other card is loaded. */
  return async (terms: readonly QueryTerm[], keep?: Keep): Promise<FoundTerms> => {
    const asking = terms.map((term) => askWays(term, false, keep));
    // Wholes are more files of words, and seldom change which cards are likely.
    const words = terms.flatMap((term, at) => (term.whole ? [] : (asking[at] ?? [])));
    if (words.length < terms.length) Promise.all(words).then(loadLikely, () => undefined);
    const first = await Promise.all(asking);
    const ahead = loadLikely(first);
    const ways = await Promise.all(
      terms.map((term, at) => findWays(term, first[at] ?? [], keep, ahead)),
    );
    const gathered = terms.map((term, at) => toEvidence(term, ways[at] ?? [], index.size));
    const evidence = gathered.filter(({ scores }) => scores.size > 0);
    return {
      evidence,
      everywhere: keep
        ? terms.map((term, at) => toEvidence(term, (ways[at] ?? []).map(toEverywhere), index.size))
        : evidence,
      unknown: gathered
        .filter(({ term, scores }) => term.required && scores.size === 0)
        .map(({ term }) => term)
        .filter((term) => !evidence.some((whole) => covers(whole.term, term))),
    };
  };
}

function toEverywhere(way: FoundWay): FoundWay {
  return { ...way, scores: way.everywhere };
}

function filterScores(
  scores: Evidence['scores'],
  keep: (id: string) => boolean,
): Evidence['scores'] {
  return new Map([...scores].filter(([id]) => keep(id)));
}

/** What all ways found together. */
function toEvidence(term: QueryTerm, ways: readonly FoundWay[], size: number): Evidence {
  const scores = bestScores(ways);
  return { term, scores, rarity: Math.log(1 + size / (1 + scores.size)) };
}

/** The best score of each card over all ways. */
function bestScores(ways: readonly FoundWay[]): Evidence['scores'] {
  const [only, ...others] = ways;
  if (only?.way.weight === 1 && others.length === 0) return only.scores;
  const best: Evidence['scores'] = new Map();
  for (const { way, scores } of ways) {
    for (const [id, { result, score }] of scores) {
      const weighed = score * way.weight;
      if (weighed > (best.get(id)?.score ?? -1)) best.set(id, { result, score: weighed });
    }
  }
  return best;
}
