import type { Token, TokenKind } from './tokens.ts';

/** Where a card is when a token comes: see `card-builder.ts`. */
export type CardState = 'between' | 'context' | 'question' | 'answer' | 'after';

export type Outlook = ReturnType<typeof createOutlook>;

/**
 * What stands behind a token, for the tokens whose meaning depends on it. All look-ups take constant time, save those
 * over runs of rules, which are as long as the run.
 */
export function createOutlook(text: string, list: readonly Token[]) {
  const count = list.length;
  /** The next question, opener or closer from an index on. */
  const nextMarker = new Int32Array(count + 1).fill(count);
  /** The next token that is not blank. */
  const nextFilled = new Int32Array(count + 1).fill(count);
  /** The next one that is neither blank nor a rule nor a rating. */
  const nextSolid = new Int32Array(count + 1).fill(count);
  const nextHeading = new Int32Array(count + 1).fill(count);
  for (let index = count - 1; index >= 0; index--) {
    const token = list[index];
    if (!token) continue;
    const { kind, weak } = token;
    nextMarker[index] = isMarker(kind) && !weak ? index : at(nextMarker, index + 1);
    nextFilled[index] = kind === 'blank' ? at(nextFilled, index + 1) : index;
    nextSolid[index] = isSolid(kind) ? index : at(nextSolid, index + 1);
    nextHeading[index] = kind === 'heading' ? index : at(nextHeading, index + 1);
  }

  const cardLevel = findCardLevel(list, nextMarker, nextHeading);

  const kindAt = (index: number): TokenKind | 'end' => list[index]?.kind ?? 'end';
  const marker = (index: number): TokenKind | 'end' => kindAt(at(nextMarker, index + 1));
  const filled = (index: number): TokenKind | 'end' => kindAt(at(nextFilled, index + 1));
  const solid = (index: number): TokenKind | 'end' => kindAt(at(nextSolid, index + 1));
  const goesOn = (index: number): boolean =>
    marker(index) === 'closer' || marker(index) === 'opener';
  const headingBeforeMarker = (index: number): boolean =>
    at(nextHeading, index + 1) < at(nextMarker, index + 1);

  /** Whether a card could end behind the token. */
  function endsCard(index: number): boolean {
    const next = filled(index);
    return next !== 'text' && next !== 'closer' && next !== 'opener';
  }

  /** A heading inside of a context, a question or an answer, rather than the next card's. */
  function headingIsInner(index: number, state: CardState): boolean {
    const own = list[index]?.level ?? 0;
    const last = !headingBeforeMarker(index);
    switch (state) {
      case 'context':
        return own > cardLevel || (own < cardLevel && last && marker(index) === 'question');
      case 'question':
        return last && marker(index) === 'opener';
      case 'answer':
        if (own > cardLevel) return true;
        if (own === cardLevel) return last && marker(index) === 'closer';
        return marker(index) === 'closer' || !(last && marker(index) === 'question');
      default:
        return false;
    }
  }

  /** A thematic break of the text, rather than the line between two cards. */
  function ruleIsInner(index: number, state: CardState): boolean {
    if (solid(index) !== 'text') return false;
    // Until an answer is closed no other card can begin but by its question.
    if (state === 'answer') return marker(index) === 'closer';
    return state === 'context' && marker(index) === 'question' && !headingBeforeMarker(index);
  }

  /** A line between cards that stands within one, right before one of its markers. */
  function ruleIsNothing(index: number, state: CardState): boolean {
    if (state === 'context') return solid(index) === 'question';
    if (state === 'question') return solid(index) === 'opener';
    return state === 'answer' && solid(index) === 'closer';
  }

  function ratingIsInner(index: number, state: CardState): boolean {
    return (state === 'answer' || state === 'question') && filled(index) === 'text';
  }

  /** What an opener does that stands in an answer: it ends it, or the answer goes on behind it. */
  function afterOpener(index: number, state: CardState): 'open' | 'close' | 'go-on' {
    if (state !== 'answer') return 'open';
    const token = list[index];
    if (token && text.slice(token.body, token.end).trim()) return 'go-on';
    const next = filled(index);
    return next === 'text' || next === 'closer' ? 'go-on' : 'close';
  }

  /** What a closer does: it ends the answer, or the answer goes on behind it to another one. */
  function afterCloser(
    index: number,
    state: CardState,
    empty: boolean,
  ): 'close' | 'go-on' | 'open' {
    const text = filled(index) === 'text' && !headingBeforeMarker(index);
    if (state === 'question') return text && marker(index) === 'closer' ? 'open' : 'close';
    if (state !== 'answer' || !text) return 'close';
    if (empty) return marker(index) === 'question' ? 'close' : 'go-on';
    return goesOn(index) && !ruleBeforeMarker(index) ? 'go-on' : 'close';
  }

  function ruleBeforeMarker(index: number): boolean {
    const end = at(nextMarker, index + 1);
    return (ruleCounts[end] ?? 0) > (ruleCounts[index + 1] ?? 0);
  }
  const ruleCounts = new Int32Array(count + 1);
  for (let index = 0; index < count; index++) {
    ruleCounts[index + 1] = at(ruleCounts, index) + (list[index]?.kind === 'rule' ? 1 : 0);
  }

  return {
    endsCard,
    headingIsInner,
    ruleIsInner,
    ruleIsNothing,
    ratingIsInner,
    afterOpener,
    afterCloser,
  };
}

/** The level most headings bear that lead to a question. */
function findCardLevel(
  list: readonly Token[],
  nextMarker: Int32Array,
  nextHeading: Int32Array,
): number {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const [index, token] of list.entries()) {
    const next = at(nextMarker, index);
    if (token.kind !== 'heading' || list[next]?.kind !== 'question') continue;
    if (at(nextHeading, index + 1) > next) counts[token.level] = (counts[token.level] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  return most === 0 ? 4 : counts.indexOf(most);
}

const isMarker = (kind: TokenKind): boolean =>
  kind === 'question' || kind === 'opener' || kind === 'closer';
const isSolid = (kind: TokenKind): boolean =>
  kind !== 'blank' && kind !== 'rule' && kind !== 'rating';
const at = (table: Int32Array, index: number): number => table[index] ?? 0;
