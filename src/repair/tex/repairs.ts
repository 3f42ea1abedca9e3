import { placeAccents } from './accents.ts';
import type { KatexError } from './katex-error.ts';
import { unnest } from './normalize-tex.ts';
import { FUNCTION_NAMES, SPELLINGS } from './spellings.ts';
import { balanceBraces, balanceLeftRight, dropBraceAt } from './repair-braces.ts';
import {
  closeEnvironments,
  dropStrayEnd,
  matchEnvironment,
  renameEnvironments,
  wrapAligned,
} from './repair-environments.ts';

/** One way to repair TeX that KaTeX rejects. */
export interface Repair {
  /** KaTeX's reasons that it may fix. */
  when: RegExp;
  /** Returns the repaired TeX; unchanged if there is nothing to do. */
  apply: (tex: string, error: KatexError, display: boolean) => string;
  /** What was guessed, for the report; undefined if nothing visible changes. */
  note?: string;
}

/** Applied to all TeX: KaTeX accepts these mistakes, but doesn't render what was meant. */
export const SUSPICIONS: readonly { apply: (tex: string) => string; note: string }[] = [
  { apply: placeAccents, note: 'an accent was put on the letter after it' },
  { apply: rowBreaks, note: 'its rows were separated' },
  { apply: subscripts, note: '`\\_` was treated as a subscript' },
];

/** In the order they are tried. */
export const REPAIRS: readonly Repair[] = [
  { when: /./, apply: escapeSign },
  {
    when: /can be used only in display mode|No such environment/,
    apply: (tex, _error, display) => renameEnvironments(tex, display),
  },
  { when: /got '&'|got '\\\\'|got '\\cr'/, apply: wrapAligned },
  { when: /'_'|'\^'|Undefined control sequence|got '&'|got '#'/, apply: escapeInText },
  { when: /got '#'/, apply: (tex) => tex.replace(/(?<!\\)#/g, '\\#') },
  { when: /Unknown accent/, apply: overline },
  { when: /in math mode/, apply: unnest },
  { when: /./, apply: unescapeMarkdown },
  { when: /./, apply: undouble, note: 'doubled backslashes were made single' },
  { when: /Undefined control sequence/, apply: respell },
  {
    when: /Undefined control sequence/,
    apply: nameFunction,
    note: 'an unknown command was treated as a name',
  },
  { when: /Double (?:super|sub)script/, apply: groupScript },
  {
    when: /in math mode|\\[([\])]/,
    apply: dropDelimiters,
    note: 'delimiters inside it were removed',
  },
  {
    when: /display equations|Multiple \\tag/,
    apply: (tex) => tex.replace(/\\tag\*?\{([^{}]*)\}/g, '\\quad(\\text{$1})'),
  },
  { when: /Mismatch/, apply: matchEnvironment, note: 'an `\\end` was made to match its `\\begin`' },
  {
    when: /\\cr or \\end|\\end|got 'EOF'|'}'/,
    apply: closeEnvironments,
    note: 'a missing `\\end` was added',
  },
  { when: /\\end/, apply: dropStrayEnd, note: 'an `\\end` without its `\\begin` was removed' },
  {
    when: /\\left|\\right|delimiter|'}'|EOF/i,
    apply: plainDelimiter,
    note: 'a brace after `\\left` or `\\right` was escaped',
  },
  {
    when: /\\left|\\right|\\middle/,
    apply: balanceLeftRight,
    note: 'a missing `\\left` or `\\right` was added',
  },
  { when: /'}'|EOF|end of input/, apply: dropBraceAt, note: 'an unmatched `}` was removed' },
  { when: /'}'|EOF|end of input|\\/, apply: balanceBraces, note: 'a missing `}` was added' },
  {
    when: /Expected group|as argument|end of input/,
    apply: fillGroup,
    note: 'an empty place was filled with `{}`',
  },
  {
    when: /Limit controls|valid only within|Unexpected character/,
    apply: dropStray,
    note: 'a command without effect was removed',
  },
  { when: /Missing a <number>/, apply: fillGroup },
];

/** Escapes a sign that is all of a formula: `$_$`, `$#$`. */
function escapeSign(tex: string): string {
  return tex === '^' ? '\\wedge' : tex.replace(/^[_#&%]$/, '\\$&');
}

/** Replaces the combining overline, which Unicode puts after the letter. */
function overline(tex: string): string {
  return tex.replace(/(\\[A-Za-z]+|[^\s\\{}])[\u0305\u0332]/gu, '\\overline{$1}');
}

const RE_TEXT_ARGUMENT =
  /(\\(?:text(?:rm|bf|it|tt|sf|normal)?|mbox|operatorname\*?)\s*)\{([^{}]*)\}/g;

/** Escapes signs that are meant as text inside `\text{…}` but would be TeX. */
function escapeInText(tex: string): string {
  return tex.replace(RE_TEXT_ARGUMENT, (_, command: string, body: string) => {
    if (/\\[(_^&#]|\$/.test(body)) return `${command}{${body.replace(/(?<!\\)[&#]/g, '\\$&')}}`;
    const safe = body.replace(/(?<!\\)[_&#]/g, '\\$&').replace(/\^/g, '\\textasciicircum ');
    return `${command}{${safe}}`;
  });
}

/** Removes Markdown's escapes from TeX. */
function unescapeMarkdown(tex: string): string {
  return tex.replace(/\\([*+.=<>()[\]\-~`"'?/])/g, '$1');
}

/**
 * Replaces `\\frac` as in string literals by `\frac`; a row break comes before a space, a bracket, or the end of a
 * line.
 */
function undouble(tex: string): string {
  const undoubled = tex.replace(/\\\\(?=[A-Za-z])/g, '\\');
  return undoubled === tex ? tex.replace(/\\\\(?=[{}|,;:!_%&#])/g, '\\') : undoubled;
}

/** Replaces commands of other TeX dialects with KaTeX's. */
function respell(tex: string, error: KatexError): string {
  const name = commandAt(tex, error);
  if (name === undefined) return tex;
  if (/^\\[vh]space$/.test(name)) return tex.replace(/\\[vh]space\*?\s*\{[^{}]*\}/g, ' ');
  if (name === '\\label') return tex.replace(/\\label\s*\{[^{}]*\}/g, '');
  const spelling = SPELLINGS[name];
  return spelling === undefined
    ? tex
    : tex.replaceAll(new RegExp(`\\${name}(?![A-Za-z])`, 'g'), () => spelling);
}

/** Treats an unknown command of letters as a function's name: `\softplus(x)`. */
function nameFunction(tex: string, error: KatexError): string {
  const name = commandAt(tex, error);
  if (!name || !/^\\[A-Za-z]{2,}$/.test(name)) return tex;
  const after = tex.slice(error.at + name.length);
  if (!/^\s*(?:[(_^\\]|$)/.test(after) || !FUNCTION_NAMES.test(name)) return tex;
  return `${tex.slice(0, error.at)}\\operatorname{${name.slice(1)}}${after}`;
}

function commandAt(tex: string, { at }: KatexError): string | undefined {
  return /^\\(?:[A-Za-z]+|.)/.exec(tex.slice(at, at + 60))?.[0];
}

/** Groups repeated scripts: `a^b^c` becomes `{a^b}^c`, and `x^2'` becomes `x'^2`. */
function groupScript(tex: string, { at }: KatexError): string {
  const primes = /^'+/.exec(tex.slice(at))?.[0];
  if (primes) {
    const start = tex.lastIndexOf('^', at - 1);
    if (start >= 0)
      return `${tex.slice(0, start)}${primes}${tex.slice(start, at)}${tex.slice(at + primes.length)}`;
  }
  return at > 0 ? `${tex.slice(0, at)}{}${tex.slice(at)}` : tex;
}

/** Removes `$`, `\(`, and other delimiters within a formula. */
function dropDelimiters(tex: string): string {
  return tex.replace(/(?<!\\)\$+|\\[()]|\\[[\]](?!\d)/g, '');
}

/** Matches commands whose argument is a name, in which `\_` is an underscore, and other escaped underscores. */
const RE_NAME_OR_SUBSCRIPT =
  /\\(?:text[a-z]*|math(?:tt|rm|sf|it|bf)|operatorname\*?|[mh]box|tag|label)\s*\{[^{}]*\}|(?<![A-Za-z]{2}|\\[A-Za-z]*)([A-Za-z}])\\_(?=\{|[A-Za-z\d](?![A-Za-z]))/g;

/** Reads `x\_i`, escaped for Markdown, as a subscript; `learning\_rate` is a name. */
function subscripts(tex: string): string {
  return tex.replace(RE_NAME_OR_SUBSCRIPT, (written: string, base: string | undefined) =>
    base === undefined ? written : `${base}_`,
  );
}

const RE_MATRIX_BODY =
  /(\\begin\{([pbvBV]?matrix|cases|aligned|array)\}(?:\{[lcr| ]*\})?)([^]*?)(\\end\{\2\})/g;

/** Restores row breaks that lost a backslash: `\begin{bmatrix} 1 & 2 \ 3 & 4 \end{bmatrix}`. */
function rowBreaks(tex: string): string {
  return tex.replace(
    RE_MATRIX_BODY,
    (_, begin: string, name: string, body: string, end: string) => {
      const matrix = name.endsWith('matrix') && !body.includes('&');
      const lacksBreaks = /&[^]*\\[\s\d-][^]*&/.test(body) || (matrix && /\S\s*\\\s+\S/.test(body));
      return body.includes('\\\\') || !lacksBreaks
        ? `${begin}${body}${end}`
        : `${begin}${body.replace(/\\(?=\s|\d|-|$)/g, '\\\\')}${end}`;
    },
  );
}

function plainDelimiter(tex: string): string {
  return tex.replace(/(\\(?:left|right|big|Big|bigg|Bigg)[lrm]?)\s*([{}])/g, '$1\\$2');
}

/** Fills in missing arguments: `\sqrt ^2`, `\frac` at the end. */
function fillGroup(tex: string, { at }: KatexError): string {
  const name = commandAt(tex, { at, reason: '' });
  if (name) return `${tex.slice(0, at + name.length)}{}${tex.slice(at + name.length)}`;
  if (/\\[A-Za-z]+$|\}$/.test(tex)) return `${tex}{}`;
  return /[_^]/.test(tex[at] ?? '') ? `${tex.slice(0, at + 1)}{}${tex.slice(at + 1)}` : tex;
}

function dropStray(tex: string, { at }: KatexError): string {
  const name = commandAt(tex, { at, reason: '' }) ?? (tex[at] === '\\' ? '\\' : undefined);
  if (name && /^\\(?:limits|nolimits|hline|cline|.?)$/.test(name))
    return tex.slice(0, at) + tex.slice(at + name.length);
  const kept = tex.replace(/\\(?:hline|limits|nolimits)(?![A-Za-z])/g, '');
  return kept === tex ? tex.replace(/\\\s*$/, '') : kept;
}
