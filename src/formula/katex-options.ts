import type { KatexOptions } from 'katex';

import { MACROS } from './macros.ts';

/** What KaTeX writes a command in that it knows and does not trust, such as `\href`: the command alone, without its text. */
export const UNTRUSTED_COLOR = '#cc0001';

/** Set together for every formula of the site, in cards and notes. Each read gives a fresh set of macros. */
export const KATEX_OPTIONS: KatexOptions = {
  output: 'htmlAndMathml',
  trust: false,
  errorColor: UNTRUSTED_COLOR,
  strict: 'ignore',
  /** In em: a rule or a space of a deck stays within its page. */
  maxSize: 50,
  maxExpand: 1000,
  // A shared object would carry one formula's \gdef into the next.
  get macros() {
    return { ...MACROS };
  },
};
