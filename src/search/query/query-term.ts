/** One thing a reader asks for: a word, an identifier, a formula, or what several of them are together. */
export interface QueryTerm {
  /** As typed, for messages. */
  typed: string;
  /** Folded words by which texts are compared and marked, any of them; none for a formula. */
  words: string[];
  /** The folded parts of an identifier; where all of them stand in a text, it is found too. */
  parts: string[];
  /** The folded name with the underscores around it that it was typed with; without them a word counts less. */
  name?: string;
  /** Ways to ask the index for it; the best one counts. */
  ways: Way[];
  /** Whether a card should have it; the others only raise what they stand in. */
  required: boolean;
  /** The first and the last of the query's tokens that it is read from. */
  tokens: readonly [first: number, last: number];
  /** What the terms of its tokens are together. A card that has it has them, too. */
  whole?: 'formula' | 'word' | 'initials';
  /** Of initials, how a card writes them. */
  written?: RegExp;
}

/** A way to ask: all `words` must be found. */
export interface Way {
  words: string[];
  /** How good a find this is; 1 is as typed. */
  weight: number;
  /** The folded stretch of a script without spaces that must be in a card as it is; `words` are terms for its pairs. */
  stretch?: string;
  /** Words that only begin with what is asked are no find. */
  isExact?: true;
  /** Asked only where the ways before it found nothing. */
  isLastResort?: true;
}

/** Whether a card that has `whole` has `term` too. */
export function covers(whole: QueryTerm, term: QueryTerm): boolean {
  // Two letters stand for too much.
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

/** Whether a card is expected to have a term that some card has. */
export function isWanted({ required, whole }: QueryTerm): boolean {
  return required || whole === 'formula';
}
