/** What the sentence above the results says about cards besides their number. */
export interface FoundCards {
  /** Whether there may be more. */
  atLeast: boolean;
  /** Whether they contain all words, rather than some. */
  hasAll: boolean;
  /** Number of further cards, with fewer of the words. */
  related: number;
}
