import katex from 'katex';
import { KATEX_OPTIONS } from '../../formula/katex-options.ts';
import { katexReason } from '../../formula/katex-reason.ts';
import { quietly } from '../../formula/quietly.ts';

/** Why KaTeX rejects TeX. */
export interface KatexError {
  reason: string;
  /** Offset in the TeX. */
  at: number;
}

/** Formulas that KaTeX has accepted; two of five that are checked have been checked before. */
const accepted = new Set<string>();

/** Maximum number of formulas that are remembered. */
const MAX_ACCEPTED = 4_000;

/** Returns why KaTeX rejects `tex`, or undefined if it accepts it. */
export function findKatexError(tex: string, display: boolean): KatexError | undefined {
  const key = (display ? '$$' : '$') + tex;
  if (accepted.has(key)) return undefined;
  try {
    const options = {
      ...KATEX_OPTIONS,
      displayMode: display,
      throwOnError: true,
      output: 'mathml',
    } as const;
    quietly(() => katex.renderToString(tex, options));
    if (accepted.size >= MAX_ACCEPTED) accepted.clear();
    accepted.add(key);
    return undefined;
  } catch (error) {
    if (error instanceof katex.ParseError)
      return { reason: katexReason(error), at: error.position };
    return { reason: 'it is nested too deeply', at: 0 };
  }
}
