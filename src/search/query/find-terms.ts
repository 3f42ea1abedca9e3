import { createAskWord, FREQUENT } from './ask-word.ts';
import {
  bestCandidates,
  bestOf,
  combineAll,
  FIRST_BLOCK,
  relatedInFirstBlock,
} from './candidates.ts';
import type { Evidence } from './candidates.ts';
import type { FoundCard } from './found-card.ts';
import { bestMatches, intersect, isMatch, keepEligible, listMatches } from './matches.ts';
import type { Eligible, Matches } from './matches.ts';
import type { OpenIndex } from './open-index.ts';
import { covers, isWanted } from './query-term.ts';
import type { QueryTerm, Way } from './query-term.ts';
import { containsWay } from './contains-way.ts';

export interface FoundTerms {
  /** For the terms that some of the eligible cards contain. */
  evidence: Evidence[];
  /** The same over all cards, to count what another choice would leave. */
  everywhere: Evidence[];
  /** Required terms that no card contains, not even as part of several terms together. */
  unknown: QueryTerm[];
  /** Required terms that none of the eligible cards contains, but others do. */
  elsewhere: QueryTerm[];
  /** Whether some terms were not awaited. */
  isPartial: boolean;
}

interface TermOptions {
  keep?: Eligible | undefined;
  isEarly?: boolean | undefined;
}

interface TermFinderOptions {
  index: OpenIndex;
  load: (position: number) => Promise<FoundCard>;
}

interface FoundWay {
  term: QueryTerm;
  way: Way;
  /** Among the eligible cards. */
  matches: Matches;
  everywhere: Matches;
}

/** The positions of the likely first results, which are loaded in any case. */
type Ahead = readonly number[];

/** How many of the best cards found by a way are loaded to verify that they contain it. */
const MAX_SAMPLES = 2;
/** In milliseconds: words that take longer probably come over a slow connection. */
const SLOW = 100;
/** How much an everyday word counts. For half-remembered questions, any factor from .3 to .5 finds more than 1. */
const EVERYDAY = 0.4;

/** Searches an index for terms, each separately and in all its ways, so that no word is silently ignored. */
export function createTermFinder({ index, load }: TermFinderOptions) {
  const { ask, askExactly, askWhole } = createAskWord(index);

  async function askWays(
    term: QueryTerm,
    isLastResort: boolean,
    keep?: Eligible,
  ): Promise<FoundWay[]> {
    const ways = term.ways.filter((way) => (way.isLastResort ?? false) === isLastResort);
    return Promise.all(
      ways.map(async (way) => {
        const lists = way.words.map(way.isExact ? askExactly : term.isTyped ? askWhole : ask);
        const everywhere = intersect(await Promise.all(lists), index.size);
        return {
          term,
          way,
          everywhere,
          matches: keep ? keepEligible(everywhere, keep) : everywhere,
        };
      }),
    );
  }

  /**
   * Whether the cards that were found contain what was asked for. For a word that no card contains, Pagefind returns
   * cards that contain its beginning. Cards that are loaded in any case, `ahead`, are examined first.
   */
  async function isConfirmed(found: FoundWay, ahead: Ahead): Promise<boolean> {
    if (isSure(found)) return true;
    const { way, term, matches } = found;
    const { scores } = matches;
    const holds = async (positions: readonly number[]): Promise<boolean> => {
      const cards = await Promise.all(positions.map(load));
      return cards.some((card) => containsWay(card, way, term));
    };
    const own = ahead.filter((position) => isMatch(matches, position));
    if (await holds(own)) return true;
    const best = bestOf(listMatches(matches), MAX_SAMPLES, (position) => scores[position] ?? 0);
    return holds(best.filter((position) => !own.includes(position)));
  }

  /** Starts to load the likely first results. */
  function loadLikely(found: readonly FoundWay[][]): number[] {
    const likely = found.flatMap((ways) => {
      const term = ways[0]?.term;
      if (!term) return [];
      return toEvidence(term, isWanted(term) ? ways : ways.filter(isSure), index.size);
    });
    const combined = combineAll(likely);
    const ahead = [
      ...bestCandidates(combined.chosen, FIRST_BLOCK),
      ...bestCandidates(combined.related, relatedInFirstBlock(combined)),
    ];
    for (const position of ahead) load(position).catch(() => undefined);
    return ahead;
  }

  async function confirmAll(ways: readonly FoundWay[], ahead: Ahead): Promise<FoundWay[]> {
    const confirmed = await Promise.all(ways.map((way) => isConfirmed(way, ahead)));
    return ways.filter((_, at) => confirmed[at]);
  }

  async function findWays(
    term: QueryTerm,
    first: FoundWay[],
    ahead: Ahead,
    keep?: Eligible,
  ): Promise<FoundWay[]> {
    const ways = await confirmAll(first, ahead);
    if (ways.some(({ matches }) => matches.count > 0)) return ways;
    return [...ways, ...(await confirmAll(await askWays(term, true, keep), ahead))];
  }

  /** Without a connection, cards that are not eligible may be impossible to load: then nothing is known of them. */
  const findElsewhere = (terms: readonly QueryTerm[]): Promise<Evidence[]> =>
    findTerms(terms)
      .then(({ evidence }) => evidence)
      .catch(() => []);

  /**
   * Asks for the terms of words, then for other forms of them. With `isEarly`, these are not awaited on a slow connection
   * if all required words are found.
   */
  async function askTerms(
    terms: readonly QueryTerm[],
    { keep, isEarly = false }: TermOptions,
  ): Promise<{ first: FoundWay[][]; isPartial: boolean }> {
    const ask = (isAsked: (term: QueryTerm) => boolean): Promise<FoundWay[][]> =>
      Promise.all(
        terms.map(async (term) => (isAsked(term) ? await askWays(term, false, keep) : [])),
      );
    const started = performance.now();
    const own = await ask((term) => !isOtherForm(term));
    const isSlow = performance.now() - started > SLOW;
    // Before the files of other forms, which seldom change what is likely.
    if (isSlow) loadLikely(own);
    const asking = ask(isOtherForm);
    const isEnough = terms.every(
      (term, at) => !term.required || own[at]?.some(({ matches }) => matches.count > 0),
    );
    if (isEarly && isSlow && isEnough && terms.some(isOtherForm)) {
      asking.catch(() => undefined);
      return { first: own, isPartial: true };
    }
    const others = await asking;
    return { first: own.map((ways, at) => [...ways, ...(others[at] ?? [])]), isPartial: false };
  }

  /** Only cards for which `keep` is set are loaded, unless none of them contains a required term. */
  async function findTerms(
    terms: readonly QueryTerm[],
    options: TermOptions = {},
  ): Promise<FoundTerms> {
    const { keep } = options;
    const { first, isPartial } = await askTerms(terms, options);
    const ahead = loadLikely(first);
    const ways = await Promise.all(
      terms.map((term, at) => findWays(term, first[at] ?? [], ahead, keep)),
    );
    const gathered = terms.map((term, at) => toEvidence(term, ways[at] ?? [], index.size));
    const evidence = gathered.filter(({ matches }) => matches.count > 0);
    const lacking = gathered
      .filter(({ term, matches }) => term.required && matches.count === 0)
      .map(({ term }) => term)
      .filter((term) => !evidence.some((whole) => covers(whole.term, term)));
    // A word that is not found may be found in another form.
    if (isPartial && lacking.length > 0) return findTerms(terms, { keep });
    const others = keep && lacking.length > 0 ? await findElsewhere(lacking) : [];
    const isElsewhere = (term: QueryTerm): boolean => others.some((other) => other.term === term);
    const everywhere = terms
      .map((term, at) => toEvidence(term, (ways[at] ?? []).map(toEverywhere), index.size))
      .filter(({ term }) => !isElsewhere(term));
    return {
      evidence,
      everywhere: keep ? [...everywhere, ...others] : evidence,
      unknown: lacking.filter((term) => !isElsewhere(term)),
      elsewhere: lacking.filter(isElsewhere),
      isPartial,
    };
  }

  return findTerms;
}

/** Whether a term is another form of words that are terms, too: written as one, or by their initials. */
function isOtherForm({ whole }: QueryTerm): boolean {
  return whole === 'word' || whole === 'initials';
}

/** Whether the cards that were found contain what was asked for, without a look at them. */
function isSure({ way, term, matches: { count } }: FoundWay): boolean {
  return way.isExact === true && !term.written && count > 0 && count < FREQUENT;
}

function toEverywhere(way: FoundWay): FoundWay {
  return { ...way, matches: way.everywhere };
}

/** What all ways found together. */
function toEvidence(term: QueryTerm, ways: readonly FoundWay[], size: number): Evidence {
  const lists = ways.map(({ way, matches }) => ({ matches, weight: way.weight }));
  const matches = bestMatches(lists, size);
  const rarity = (term.isEveryday ? EVERYDAY : 1) * Math.log(1 + size / (1 + matches.count));
  return { term, matches, rarity };
}
