/** One thing to search for: a word, an identifier, a formula, or several of them together. */
export interface QueryTerm {
  /** As typed, for messages. */
  typed: string;
  /** Folded words that count as the term when texts are compared and marked; empty for a formula. */
  words: string[];
  /** The folded parts of an identifier; a text with all of them matches, too. */
  parts: string[];
  /** The folded name with the underscores that were typed around it; a word without them counts less. */
  name?: string;
  /** Ways to query the index for it; the best one counts. */
  ways: Way[];
  /** Whether a card should contain it; other terms only raise the score. */
  required: boolean;
  /** Whether it is an everyday word in a question, such as `goes`, which says less than its rarity suggests. */
  isEveryday?: true;
  /** Whether other words follow, so that it is typed to its end. */
  isTyped?: true;
  /** The first and last of the query's tokens that it is read from. */
  tokens: readonly [first: number, last: number];
  /** What the terms of its tokens form together. A card that contains it has these terms, too. */
  whole?: 'formula' | 'word' | 'initials';
  /** For initials: how a card writes them. */
  written?: RegExp;
}

/** A way to query the index: all `words` must be found. */
export interface Way {
  words: string[];
  /** How good this match is; 1 means as typed. */
  weight: number;
  /** The folded stretch of a script without spaces that a card must contain; `words` are terms for its pairs. */
  stretch?: string;
  /** Words that only begin with the given ones do not count. */
  isExact?: true;
  /** Used only if the other ways found nothing. */
  isLastResort?: true;
}

/** Whether a card that contains `whole` also contains `term`. */
export function covers(whole: QueryTerm, term: QueryTerm): boolean {
  // Two letters can stand for too many things.
  const isSure =
    whole.whole !== 'initials' || whole.ways.some(({ words: [form = ''] }) => form.length > 2);
  return (
    whole.whole !== undefined &&
    isSure &&
    whole !== term &&
    term.required &&
    whole.tokens[0] <= term.tokens[0] &&
    term.tokens[1] <= whole.tokens[1]
  );
}

/** Whether a card should contain a term that some card contains. */
export function isWanted({ required, whole }: QueryTerm): boolean {
  return required || whole === 'formula';
}
