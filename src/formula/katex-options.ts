import type { KatexOptions } from 'katex';

import { MACROS } from './macros.ts';

/** Color that KaTeX gives to known but untrusted commands, such as `\href`, of which it shows only the name. */
export const UNTRUSTED_COLOR = '#cc0001';

/** Options for every formula of the site, in cards and notes. Each access to `macros` returns a new object. */
export const KATEX_OPTIONS: KatexOptions = {
  output: 'htmlAndMathml',
  trust: false,
  errorColor: UNTRUSTED_COLOR,
  strict: 'ignore',
  /** In em: keeps rules and spaces of a deck within its page. */
  maxSize: 50,
  maxExpand: 1000,
  // A shared object would carry one formula's \gdef into the next.
  get macros() {
    return { ...MACROS };
  },
};
