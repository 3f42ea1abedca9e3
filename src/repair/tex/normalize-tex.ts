import { renameEnvironments } from './repair-environments.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&times;': '\\times ',
  '&minus;': '-',
  '&le;': '\\le ',
  '&ge;': '\\ge ',
};
const RE_ENTITY = /&(?:lt|gt|amp|nbsp|quot|#39|#x27|times|minus|le|ge);/g;

const RE_INVISIBLE = /[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/g;
const RE_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const RE_NESTED = /(\\(?:text(?:rm|bf|it|tt|sf|normal)?|mbox)\s*\{)([^{}$]*)\$([^$]*)\$/g;
const RE_SHIELDED = /\\\$(?=([A-Za-z])?)|\\[^]|[%$]/g;
/**
 * A comment is at the start of a line, or after white space or the end of a row, and has words, or ends a line. After a
 * number, a sign at the very end is a percent sign.
 */
const RE_COMMENT =
  /(^|[ \t]|(?<!\\)(?:\\\\)+)(?:%(?=[ \t]*\p{L}|[^\n]*\p{L}{2})[^\n]*|%[ \t]*(?=\n)|(?<!\d[ \t]*)%[ \t]*(?![^]))/gmu;

/** A comment after the only line of display math; `50 % of it` is none. */
const RE_LAST_COMMENT = /(?<![\d\s\\])[ \t]+%[ \t]*\p{L}{2}[^\n]*$/u;

/** Commands that `\\\\` precedes only by mistake, because none begins a row without its own backslash. */
const RE_DOUBLED =
  /(?<!\\)\\\\(?=(?:frac|sqrt|sum|prod|int|lim|left|right|begin|end|text|math(?:bb|bf|cal|rm)|partial|nabla|cdot|times|infty|alpha|beta|gamma|delta|epsilon|theta|lambda|mu|sigma|phi|pi|omega|leq?|geq?|approx|quad|operatorname)(?![A-Za-z]))/g;

/** Applies repairs that are correct whether or not KaTeX accepts the TeX, and that change nothing visible. */
export function normalizeTex(written: string, display: boolean): string {
  let tex = written;
  if (tex.includes('\\\\')) tex = tex.replace(RE_DOUBLED, '\\');
  if (tex.includes('&')) tex = tex.replace(RE_ENTITY, (entity) => ENTITIES[entity] ?? entity);
  if (/[^\x20-\x7e\n]/.test(tex)) tex = respellUnicode(tex);
  if (!display && tex.includes('$')) tex = unnest(tex);
  if (tex.includes('%'))
    tex = withoutComments(display && !tex.includes('\n') ? tex.replace(RE_LAST_COMMENT, '') : tex);
  if (/[%$]/.test(tex)) tex = tex.replace(RE_SHIELDED, escapeSign);
  if (tex.includes('\\begin')) tex = renameEnvironments(tex, display);
  if (RE_PHYSICS.test(tex)) tex = respellPhysics(tex);
  if (tex.includes('\\label')) tex = tex.replace(/\s*\\label\s*\{[^{}]*\}/g, '');
  return display ? breakRows(tex) : tex;
}

function respellUnicode(tex: string): string {
  return tex
    .replace(RE_INVISIBLE, '')
    .replace(RE_SPACE, ' ')
    .replace(/[′’]/g, "'")
    .replace(/″/g, "''")
    .replace(/−/g, '-');
}

const RE_PHYSICS = /\\(?:qty|[pf]?dv|dd|abs|norm|vb|va|vu|expval|mel|comm|acomm|order)(?![A-Za-z])/;

/**
 * Rewrites forms of the physics package that a plain macro can't distinguish, where a star changes sizes and weights.
 */
function respellPhysics(tex: string): string {
  return tex
    .replace(/(\\(?:qty|[pf]?dv|dd|abs|norm|vb|va|vu|expval|mel|comm|acomm|order))\*/g, '$1')
    .replace(/\\dd\[(\w+)\]\{?(\w+)\}?/g, '\\,d^{$1}$2')
    .replace(
      /\\pdv\{([^{}]*)\}\{([^{}]*)\}\{([^{}]*)\}/g,
      '\\frac{\\partial^2 $1}{\\partial $2\\,\\partial $3}',
    )
    .replace(/\\qty(?=\s*[([|])/g, '')
    .replace(/\\qty(?=\{[^{}]*\}\{)/g, '\\SI')
    .replace(
      /\\(p?)dv\[(\w+)\]\{([^{}]*)\}\{([^{}]*)\}/g,
      (_, partial: string, n: string, f: string, x: string) => {
        const d = partial ? '\\partial ' : 'd';
        return `\\frac{${d}^${n} ${f}}{${d}${x}^${n}}`;
      },
    )
    .replace(/\\(p?)dv\{([^{}]*)\}(?!\s*\{)/g, (_, partial: string, x: string) => {
      const d = partial ? '\\partial ' : 'd';
      return `\\frac{${d.trim()}}{${d}${x}}`;
    });
}

/** Rewrites `\text{if $x$ holds}` as the equivalent `\text{if }x\text{ holds}`, without dollars. */
export function unnest(tex: string): string {
  let unnested = tex;
  for (let round = 0; round < 8; round++) {
    const next = unnested.replace(RE_NESTED, (_, open: string, text: string, math: string) => {
      return text ? `${open}${text}}${math}${open}` : `${math}${open}`;
    });
    if (next === unnested) break;
    unnested = next;
  }
  return unnested.replace(/\\text\{\}/g, '');
}

/** Removes comments from TeX of several lines. */
export function withoutComments(tex: string): string {
  if (!tex.includes('\n')) return tex;
  const bare = tex.replace(RE_COMMENT, '$1');
  return bare === tex ? tex : bare.replace(/[ \t]+$/gm, '').replace(/^\n+|\n+$|\n(?=\n)/g, '');
}

/** Escapes signs: a `%` would hide the rest of its line, and a `$` would end the formula. */
function escapeSign(sign: string, letter: string | undefined): string {
  if (sign === '\\$') return letter ? '\\textdollar ' : '\\textdollar';
  if (sign.length > 1) return sign;
  return sign === '$' ? sign : `\\${sign}`;
}

/** Wraps TeX with row breaks outside of environments, which display math ignores, in `gathered`. */
function breakRows(tex: string): string {
  if (!tex.includes('\\\\')) return tex;
  let depth = 0;
  let breaks = false;
  let columns = false;
  for (const [mark] of tex.matchAll(/\\begin\b|\\end\b|\\[^]|[{}&]/g)) {
    if (mark === '\\begin' || mark === '{') depth++;
    else if (mark === '\\end' || mark === '}') depth--;
    else if (depth === 0 && mark === '\\\\') breaks = true;
    else if (depth === 0 && mark === '&') columns = true;
  }
  if (!breaks) return tex;
  const name = columns ? 'aligned' : 'gathered';
  return `\\begin{${name}} ${tex.replace(/(?:\\\\\s*)+$/, '').trim()} \\end{${name}}`;
}
