import type { Range } from '../../text/ranges.ts';

const RE_REFERENCE = /\\(eqref|ref|autoref|[cC]ref)\s*\{([^{}]*)\}/g;

/** A `\eqref{eq:energy}` or `\ref{eq:energy}`, or one of other packages. */
export interface Reference extends Range {
  label: string;
  /** Its command, without the backslash. */
  command: string;
  /** Whether the number is shown in parentheses. */
  isEquation: boolean;
}

export function findReferences(text: string): Reference[] {
  if (!text.includes('ref')) return [];
  return [...text.matchAll(RE_REFERENCE)].map(
    ({ 0: written, 1: command = '', 2: label = '', index }) => ({
      start: index,
      end: index + written.length,
      command,
      isEquation: command !== 'ref',
      label: label.trim(),
    }),
  );
}
