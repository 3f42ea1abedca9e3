import { at, nextIndices } from './indices.ts';
import { isMarker, isSolid } from './lines.ts';
import type { Token, TokenKind } from './tokens.ts';

/** What follows a token; `end` is the end of the deck. */
export interface Ahead {
  /** The next question, opener or closer; a weak closer does not count. */
  marker: TokenKind | 'end';
  /** The next token that is not blank. */
  filled: TokenKind | 'end';
  /** The next token that is neither blank nor a rule nor a rating. */
  solid: TokenKind | 'end';
  /** Whether a heading comes before `marker`. */
  headingFirst: boolean;
  /** Whether a rule comes before `marker`. */
  ruleFirst: boolean;
}

export interface Lookahead {
  /** The level of most headings that lead to a question. */
  cardLevel: number;
  /** What follows the token at `index`. Constant time. */
  after: (index: number) => Ahead;
}

/** Indexes `tokens` for looking ahead. Linear. */
export function createLookahead(tokens: readonly Token[]): Lookahead {
  const nextMarker = nextIndices(tokens, ({ kind, weak }) => isMarker(kind) && !weak);
  const nextFilled = nextIndices(tokens, ({ kind }) => kind !== 'blank');
  const nextSolid = nextIndices(tokens, ({ kind }) => isSolid(kind));
  const nextHeading = nextIndices(tokens, ({ kind }) => kind === 'heading');
  const nextRule = nextIndices(tokens, ({ kind }) => kind === 'rule');
  const kindAt = (table: Int32Array, index: number) => tokens[at(table, index)]?.kind ?? 'end';
  const isBeforeMarker = (table: Int32Array, index: number) =>
    at(table, index) < at(nextMarker, index);

  const counts = [0, 0, 0, 0, 0, 0, 0];
  for (const [index, { kind, level }] of tokens.entries()) {
    if (kind !== 'heading' || kindAt(nextMarker, index) !== 'question') continue;
    if (!isBeforeMarker(nextHeading, index + 1)) counts[level] = (counts[level] ?? 0) + 1;
  }
  const most = Math.max(...counts);

  return {
    cardLevel: most === 0 ? 4 : counts.indexOf(most),
    after: (index) => ({
      marker: kindAt(nextMarker, index + 1),
      filled: kindAt(nextFilled, index + 1),
      solid: kindAt(nextSolid, index + 1),
      headingFirst: isBeforeMarker(nextHeading, index + 1),
      ruleFirst: isBeforeMarker(nextRule, index + 1),
    }),
  };
}
