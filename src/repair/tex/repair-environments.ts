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

const RE_EQNARRAY = /\\begin\s*\{\s*eqnarray\*?\s*\}/;

/** Renames environments; `\begin{tabular}` keeps its columns. */
export function renameEnvironments(tex: string, display: boolean): string {
  const names = display ? IN_DISPLAY : IN_LINE;
  const renamed = tex.replace(RE_BEGIN_END, (whole, side: string, name: string) => {
    const known = names[name.trim()];
    if (known === undefined) return whole;
    return `\\${side}{${known}}`;
  });
  return renamed !== tex && RE_EQNARRAY.test(tex)
    ? renamed.replace(/&\s*(=|<|>|\\(?:leq?|geq?|approx|equiv|sim)(?![A-Za-z]))\s*&/g, '&$1')
    : renamed;
}

/** Wraps rows without an environment: `a &= b \\ &= c`. */
export function wrapAligned(tex: string): string {
  if (tex.startsWith('\\begin{aligned}')) return tex;
  const opener = /\\begin\s*\{(?:equation|gather|displaymath|multline)\*?\}/g;
  const closer = /\\end\s*\{(?:equation|gather|displaymath|multline)\*?\}/g;
  return `\\begin{aligned} ${tex.replace(opener, '').replace(closer, '').trim()} \\end{aligned}`;
}

/** Makes a wrong `\end` match its `\begin`: `\begin{matrix} … \end{cases}`. */
export function matchEnvironment(tex: string): string {
  const open: string[] = [];
  return tex.replace(RE_BEGIN_END, (whole, side: string, name: string) => {
    if (side === 'begin') {
      open.push(name);
      return whole;
    }
    const begin = open.pop() ?? name;
    return begin === name ? whole : `\\end{${begin}}`;
  });
}

/** Adds the missing `\end` of environments that are open at the end. */
export function closeEnvironments(tex: string): string {
  const open: string[] = [];
  for (const [, side, name] of tex.matchAll(RE_BEGIN_END)) {
    if (side === 'begin') open.push(name ?? '');
    else open.pop();
  }
  if (open.length === 0) return tex;
  return `${tex} ${open
    .reverse()
    .map((name) => `\\end{${name}}`)
    .join('')}`;
}

/** Removes every `\end` that closes nothing. */
export function dropStrayEnd(tex: string): string {
  let depth = 0;
  return tex.replace(RE_BEGIN_END, (whole, side: string) => {
    depth += side === 'begin' ? 1 : -1;
    if (depth >= 0) return whole;
    depth = 0;
    return '';
  });
}
