import type { Range } from '../../text/ranges.ts';

/** A formula found in a passage, in offsets of its text; `start` to `end` includes the delimiters. */
export interface Formula extends Range {
  /** Start and end of its TeX. */
  open: number;
  close: number;
  display: boolean;
  /** Set if one of its delimiters is missing. */
  unclosed?: true;
  /** Set if the delimiters, and with them all backslashes, were doubled. */
  doubled?: true;
}
