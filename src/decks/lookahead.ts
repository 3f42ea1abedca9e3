import { at, nextIndices } from './indices.ts';
import { isMarker, isSolid } from './lines.ts';
import type { Token, TokenKind } from './tokens.ts';

/** What follows a token; `end` is the end of the deck. */
export interface Ahead {
  /** The next question, opener or closer; a weak closer does not count. */
  marker: TokenKind | 'end';
  /** Offset where `marker` starts; the deck's end where there is none. */
  markerStart: number;
  /** The next token that is not blank. */
  filled: TokenKind | 'end';
  /** The next token that is neither blank nor a rule nor a rating. */
  solid: TokenKind | 'end';
  /** Whether a heading comes before `marker`. */
  headingFirst: boolean;
  /** Whether a rule comes before `marker`. */
  ruleFirst: boolean;
  /** Whether `marker` is an opener that text follows, rather than one that ends an answer. */
  opens: boolean;
  /** Whether a question, an opener, a term, or a description comes before the next heading, rule, and closer. */
  asks: boolean;
  /** The level of the next heading; 0 where there is none. */
  headingLevel: number;
}

export interface Lookahead {
  /** The level of most headings that lead to a question. */
  cardLevel: number;
  /** What follows the token at `index`. Constant time. */
  after: (index: number) => Ahead;
}

/** Marks of which a note makes use besides markers; to what is around them they are text. */
const TEXT_LIKE: ReadonlySet<TokenKind> = new Set(['bare-question', 'description', 'term']);

const ASKS: ReadonlySet<TokenKind> = new Set([...TEXT_LIKE, 'question', 'opener']);

/** Indexes `tokens` for looking ahead. Linear. */
export function createLookahead(tokens: readonly Token[]): Lookahead {
  const nextMarker = nextIndices(tokens, ({ kind, weak }) => isMarker(kind) && !weak);
  const nextFilled = nextIndices(tokens, ({ kind }) => kind !== 'blank');
  const nextSolid = nextIndices(tokens, ({ kind }) => isSolid(kind));
  const nextHeading = nextIndices(tokens, ({ kind }) => kind === 'heading');
  const nextRule = nextIndices(tokens, ({ kind }) => kind === 'rule');
  const nextAsking = nextIndices(tokens, ({ kind }) => ASKS.has(kind));
  const kindAt = (table: Int32Array, index: number) => tokens[at(table, index)]?.kind ?? 'end';
  const asText = (kind: TokenKind | 'end') =>
    kind !== 'end' && TEXT_LIKE.has(kind) ? 'text' : kind;
  const isBeforeMarker = (table: Int32Array, index: number) =>
    at(table, index) < at(nextMarker, index);

  function opensAnswer(index: number): boolean {
    const token = tokens[index];
    if (token?.kind !== 'opener') return false;
    return token.body < token.end || asText(kindAt(nextFilled, index + 1)) === 'text';
  }

  function after(index: number): Ahead {
    const next = index + 1;
    const ask = at(nextAsking, next);
    const closer = kindAt(nextMarker, next) === 'closer' ? at(nextMarker, next) : tokens.length;
    return {
      marker: kindAt(nextMarker, next),
      markerStart: tokens[at(nextMarker, next)]?.start ?? tokens.at(-1)?.end ?? 0,
      filled: asText(kindAt(nextFilled, next)),
      solid: asText(kindAt(nextSolid, next)),
      headingFirst: isBeforeMarker(nextHeading, next),
      ruleFirst: isBeforeMarker(nextRule, next),
      opens: opensAnswer(at(nextMarker, next)),
      asks:
        ask < tokens.length && ask < Math.min(at(nextHeading, next), at(nextRule, next), closer),
      headingLevel: tokens[at(nextHeading, next)]?.level ?? 0,
    };
  }

  return { cardLevel: findCardLevel(tokens, nextMarker, nextHeading), after };
}

/** The level of most headings that lead to a question, or where no question has a marker, to an answer; else 4. */
function findCardLevel(
  tokens: readonly Token[],
  nextMarker: Int32Array,
  nextHeading: Int32Array,
): number {
  for (const leadsTo of ['question', 'opener'] as const) {
    const counts = [0, 0, 0, 0, 0, 0, 0];
    for (const [index, { kind, level }] of tokens.entries()) {
      if (kind !== 'heading' || tokens[at(nextMarker, index)]?.kind !== leadsTo) continue;
      const headingFirst = at(nextHeading, index + 1) < at(nextMarker, index + 1);
      if (!headingFirst) counts[level] = (counts[level] ?? 0) + 1;
    }
    const most = Math.max(...counts);
    if (most > 0) return counts.indexOf(most);
  }
  return 4;
}
