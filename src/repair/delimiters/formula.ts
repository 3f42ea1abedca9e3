import type { Range } from '../../text/ranges.ts';

/** A formula found in a passage, in offsets of its text; `start` to `end` includes the delimiters. */
export interface Formula extends Range {
  /** Where its TeX starts and ends. */
  open: number;
  close: number;
  display: boolean;
  /** Set where one of its delimiters is missing. */
  unclosed?: true;
  /** Set where the delimiters, and with them all backslashes, were doubled. */
  doubled?: true;
}
