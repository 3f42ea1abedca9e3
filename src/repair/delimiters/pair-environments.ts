import type { Delimiter } from './delimiters.ts';
import type { Formula } from './formula.ts';

const RE_DISPLAY_ENVIRONMENT =
  /^(?:equation|align|alignat|gather|multline|eqnarray|flalign|displaymath|aligned|gathered|split|cases|[pbvBV]?matrix|array)\*?$/;

/** `\begin{align}…\end{align}` that stands in the text without any delimiter around it. */
export function pairEnvironments(
  delimiters: readonly Delimiter[],
  formulaAt: (offset: number) => Formula | undefined,
  crosses: (start: number, end: number) => boolean,
): Formula[] {
  const open: Delimiter[] = [];
  const formulas: Formula[] = [];
  for (const delimiter of delimiters) {
    if (!RE_DISPLAY_ENVIRONMENT.test(delimiter.name)) continue;
    if (delimiter.kind === 'begin') {
      if (!formulaAt(delimiter.start)) open.push(delimiter);
      continue;
    }
    const begin = open.at(-1);
    if (delimiter.kind !== 'end' || begin?.name !== delimiter.name) continue;
    open.pop();
    const { start } = begin;
    const { end } = delimiter;
    if (open.length > 0 || crosses(start, end)) continue;
    formulas.push({ start, end, open: start, close: end, display: true });
  }
  return formulas;
}
