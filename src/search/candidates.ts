import type { Filters, OpenIndex, PagefindResult } from './open-index.ts';
import type { QueryTerm } from './parse-query.ts';

/** A card as its terms found it, before its text is loaded. */
export interface Candidate {
  result: PagefindResult;
  score: number;
  /** Sum of the rarities of the required terms it was found by. */
  reached: number;
  /** Whether something of the card itself was found, and not only its book's or chapter's name. */
  isOwn: boolean;
}

/** What one term found. */
export interface Evidence {
  term: QueryTerm;
  /** By the id of a card: how well this term found it. */
  scores: Map<string, { result: PagefindResult; score: number }>;
  rarity: number;
}

/** Of what all terms together weigh, how much a card must be found by. */
const NEARLY_ALL = 0.99;
/** The same where three are asked, and where more are, as in a question. */
const ENOUGH_OF_THREE = 0.5;
const ENOUGH_OF_MORE = 0.34;

/** All cards that hold all required terms, or else, and where many are asked, those that hold the most; best first. */
export function combine(evidence: readonly Evidence[]): Candidate[] {
  const candidates = new Map<string, Candidate>();
  let wanted = 0;
  for (const { term, scores, rarity } of evidence) {
    if (term.required && scores.size > 0) wanted += rarity;
    for (const [id, { result, score }] of scores) {
      const candidate = candidates.get(id) ?? { result, score: 0, reached: 0, isOwn: false };
      candidate.score += score;
      candidate.isOwn ||= !isInPlaceOnly(result);
      if (term.required) candidate.reached += rarity;
      candidates.set(id, candidate);
    }
  }
  const found = [...candidates.values()];
  const own = found.filter(({ isOwn }) => isOwn);
  const all = own.length > 0 ? own : found;
  const whole = all.filter(({ reached }) => reached >= wanted * NEARLY_ALL);
  const enough = evidence.length > 3 ? ENOUGH_OF_MORE : ENOUGH_OF_THREE;
  const isWholeEnough = whole.length > 0 && evidence.length < 3;
  const chosen = isWholeEnough ? whole : all.filter(({ reached }) => reached >= wanted * enough);
  const worth = ({ score, reached }: Candidate): number =>
    score * (wanted > 0 ? reached / wanted : 1) ** 2;
  return (chosen.length > 0 ? chosen : all).sort((a, b) => worth(b) - worth(a));
}

/** A search for "physics" means cards on physics, and all cards of a book of that name only where there are none. */
function isInPlaceOnly({ words, matchedMetaFields }: PagefindResult): boolean {
  return words.length === 0 && matchedMetaFields?.length === 1 && matchedMetaFields[0] === 'place';
}

/** Cards in all `lists`, with the mean of their scores. */
export function intersect(
  lists: readonly PagefindResult[][],
): Map<string, { result: PagefindResult; score: number }> {
  const [first = [], ...others] = lists;
  let found = new Map(
    first.map((result) => [result.id, { result, score: result.score / lists.length }]),
  );
  for (const list of others) {
    const both: typeof found = new Map();
    for (const { id, score } of list) {
      const known = found.get(id);
      if (known) both.set(id, { result: known.result, score: known.score + score / lists.length });
    }
    found = both;
  }
  return found;
}

/** Where nothing is asked but filters are chosen: all that they leave, in the order of the index. */
export async function listAll({ api }: OpenIndex, filters: Filters = {}): Promise<Candidate[]> {
  if (Object.keys(filters).length === 0) return [];
  const { results } = await api.search(null, { filters });
  return results.map((result) => ({ result, score: 0, reached: 0, isOwn: true }));
}
