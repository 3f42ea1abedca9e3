import { at, nextIndices } from './indices.ts';
import { isMarker, isSolid } from './lines.ts';
import type { Token, TokenKind } from './tokens.ts';

/** What follows a token; `end` is the end of the deck. */
export interface Ahead {
  /** The next question, opener, or closer; weak closers are ignored. */
  marker: TokenKind | 'end';
  /** Offset of `marker`; the length of the deck if there is none. */
  markerStart: number;
  /** The next token that isn't blank. */
  filled: TokenKind | 'end';
  /** Whether the next token that isn't blank is a term. */
  precedesTerm: boolean;
  /** The next token that is neither blank nor a rule nor a rating. */
  solid: TokenKind | 'end';
  /** Whether a heading comes before `marker`. */
  headingFirst: boolean;
  /** Whether a rule comes before `marker`. */
  ruleFirst: boolean;
  /** Whether `marker` is an opener followed by text, rather than one that ends an answer. */
  opens: boolean;
  /** Whether a question, an opener, a term, or a description comes before the next heading, rule, and closer. */
  asks: boolean;
  /** Level of the next heading; 0 if there is none. */
  headingLevel: number;
}

export interface Lookahead {
  /** The most common level of headings that lead to a question. */
  cardLevel: number;
  /** Returns what follows the token at `index`, in constant time. */
  after: (index: number) => Ahead;
}

/** Markers of notes that count as text for the tokens around them. */
const TEXT_LIKE: ReadonlySet<TokenKind> = new Set(['bare-question', 'description', 'term']);

const ASKS: ReadonlySet<TokenKind> = new Set([...TEXT_LIKE, 'question', 'opener']);

/** Indexes `tokens` for lookahead, in linear time. */
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
      precedesTerm: kindAt(nextFilled, next) === 'term',
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

/**
 * Returns the most common level of headings that lead to a question or, if no question has a marker, to an answer; 4 by
 * default.
 */
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
