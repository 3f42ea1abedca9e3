import type { KatexError } from './katex-error.ts';

const RE_BEGIN_END = /\\(begin|end)\s*\{([^{}]*)\}/g;

/** Environments that number their rows or that KaTeX doesn't have, with their closest equivalents in KaTeX. */
const IN_DISPLAY: Readonly<Record<string, string>> = {
  equation: 'equation*',
  align: 'align*',
  gather: 'gather*',
  alignat: 'alignat*',
  eqnarray: 'aligned',
  'eqnarray*': 'aligned',
  multline: 'gathered',
  'multline*': 'gathered',
  flalign: 'align*',
  'flalign*': 'align*',
  displaymath: 'gathered',
  math: 'gathered',
  tabular: 'array',
  dcases: 'dcases',
  subequations: 'gathered',
  IEEEeqnarray: 'aligned',
};

/** The same for inline formulas, where KaTeX accepts no environment that fills the line. */
const IN_LINE: Readonly<Record<string, string>> = {
  ...IN_DISPLAY,
  equation: 'gathered',
  'equation*': 'gathered',
  align: 'aligned',
  'align*': 'aligned',
  flalign: 'aligned',
  'flalign*': 'aligned',
  gather: 'gathered',
  'gather*': 'gathered',
  alignat: 'alignedat',
  'alignat*': 'alignedat',
  split: 'aligned',
};

/** Renames environments; `\begin{tabular}` keeps its columns. */
export function starEnvironments(
  tex: string,
  _error: KatexError,
  display: boolean,
): string | undefined {
  return renameEnvironments(tex, display);
}

const RE_EQNARRAY = /\\begin\s*\{\s*eqnarray\*?\s*\}/;

export function renameEnvironments(tex: string, display: boolean): string | undefined {
  const names = display ? IN_DISPLAY : IN_LINE;
  const renamed = tex.replace(RE_BEGIN_END, (whole, side: string, name: string) => {
    const known = names[name.trim()];
    if (known === undefined) return whole;
    return `\\${side}{${known}}`;
  });
  if (renamed === tex) return undefined;
  return RE_EQNARRAY.test(tex)
    ? renamed.replace(/&\s*(=|<|>|\\(?:leq?|geq?|approx|equiv|sim)(?![A-Za-z]))\s*&/g, '&$1')
    : renamed;
}

/** Wraps rows without an environment: `a &= b \\ &= c`. */
export function wrapAligned(tex: string): string | undefined {
  if (tex.startsWith('\\begin{aligned}')) return undefined;
  const opener = /\\begin\s*\{(?:equation|gather|displaymath|multline)\*?\}/g;
  const closer = /\\end\s*\{(?:equation|gather|displaymath|multline)\*?\}/g;
  return `\\begin{aligned} ${tex.replace(opener, '').replace(closer, '').trim()} \\end{aligned}`;
}

interface Open {
  name: string;
  end: number;
}

/** Makes a wrong `\end` match its `\begin`: `\begin{matrix} … \end{cases}`. */
export function matchEnvironment(tex: string): string | undefined {
  const open: Open[] = [];
  const matched = tex.replace(RE_BEGIN_END, (whole, side: string, name: string, at: number) => {
    if (side === 'begin') {
      open.push({ name, end: at });
      return whole;
    }
    const begin = open.pop();
    return begin && begin.name !== name ? `\\end{${begin.name}}` : whole;
  });
  return matched === tex ? undefined : matched;
}

/** Adds the missing `\end` of environments that are open at the end. */
export function closeEnvironments(tex: string): string | undefined {
  const open: string[] = [];
  for (const [, side, name] of tex.matchAll(RE_BEGIN_END)) {
    if (side === 'begin') open.push(name ?? '');
    else open.pop();
  }
  if (open.length === 0) return undefined;
  return `${tex} ${open
    .reverse()
    .map((name) => `\\end{${name}}`)
    .join('')}`;
}

/** Removes every `\end` that closes nothing. */
export function dropStrayEnd(tex: string): string | undefined {
  let depth = 0;
  const kept = tex.replace(RE_BEGIN_END, (whole, side: string) => {
    depth += side === 'begin' ? 1 : -1;
    if (depth >= 0) return whole;
    depth = 0;
    return '';
  });
  return kept === tex ? undefined : kept;
}
