import { hash } from './hash.ts';

const MAX_BYTES = 80;

/** Bits of a suffix: eight characters. */
const SUFFIX_BITS = 40;

/**
 * `page-2` is the address of a list's second page; `index` and the device names of Windows can't be used as folder
 * names.
 */
const RE_RESERVED = /^(?:page-\p{Nd}+|index|con|prn|aux|nul|com\d|lpt\d)$/u;

/** TeX commands that affect only the appearance. */
const RE_TEX_STYLE =
  /\\(?:left|right|[bB]igg?|displaystyle|textstyle|limits|quad|qquad|(?:d|t|c)?frac|text(?:bf|it|rm|sf|sl|sc|tt|up|normal)?|math(?:bb|bf|cal|frak|it|rm|scr|sf|tt|normal)|operatorname|boldsymbol|bm|pmb)(?![a-zA-Z])\*?/g;

/** Signs that are part of a name, with the words they are read as. */
const SIGN_WORDS: Readonly<Record<string, string>> = {
  '∂': 'partial',
  '∇': 'nabla',
  '∑': 'sum',
  '∏': 'prod',
  '∫': 'int',
  '∞': 'infty',
  '√': 'sqrt',
};

/** Only used if a text consists of nothing else. */
const OPERATOR_WORDS: Readonly<Record<string, string>> = {
  '!': 'not',
  '"': 'quote',
  '#': 'hash',
  $: 'dollar',
  '%': 'percent',
  '&': 'and',
  "'": 'apostrophe',
  '(': 'paren',
  ')': 'paren',
  '*': 'star',
  '+': 'plus',
  ',': 'comma',
  '-': 'minus',
  '.': 'dot',
  '/': 'slash',
  ':': 'colon',
  ';': 'semicolon',
  '<': 'less',
  '=': 'equals',
  '>': 'greater',
  '?': 'question',
  '@': 'at',
  '[': 'bracket',
  '\\': 'backslash',
  ']': 'bracket',
  '^': 'caret',
  _: 'underscore',
  '{': 'brace',
  '|': 'bar',
  '}': 'brace',
  '~': 'tilde',
};

/**
 * Converts `text` to a name in an address: letters and digits of any script in lower case, everything else as single
 * dashes, at most 80 bytes of UTF-8 in Unicode's form C. Two slugs differ only if they also differ on a file system
 * that ignores case or normalizes. Markdown and TeX are reduced to their words, `C++` and `C#` are spelled out, text
 * that consists only of signs is spelled as words, and text without any name becomes a hash. Never returns `page-2`,
 * `index`, or a device name.
 */
export function slugify(text: string): string {
  const words = wordsOf(withoutMarkup(text));
  const slug = fold(cut((words.length > 0 ? words : operatorWords(text)).join('-'), MAX_BYTES));
  if (!slug) return hash([text], SUFFIX_BITS);
  return RE_RESERVED.test(slug) ? withSuffix(slug) : slug;
}

function withSuffix(slug: string): string {
  const suffix = `-${hash([slug], SUFFIX_BITS)}`;
  return fold(cut(slug, MAX_BYTES - suffix.length)) + suffix;
}

function withoutMarkup(text: string): string {
  return text
    .replace(/\]\((?:https?:\/\/|[./#])[^()\s]*\)/gi, ' ')
    .replace(RE_TEX_STYLE, ' ')
    .replace(/[∂∇∑∏∫∞√]/g, (sign) => ` ${SIGN_WORDS[sign] ?? ''} `)
    .replace(/(?<=\p{L})\+\+/gu, ' plus plus ')
    .replace(/(?<![\p{L}\p{N}\p{M}])(\p{L})[#♯]/gu, '$1 sharp ')
    .replace(/(?<![\p{L}\p{N}\p{M}])\.NET(?![\p{L}\p{N}])/gu, ' dotnet ')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '');
}

function wordsOf(text: string): string[] {
  const folded = fold(text.normalize('NFKC')).replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return folded.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];
}

/** Upper case first, which unifies `ß` and `ss` and the two small sigmas. */
function fold(text: string): string {
  return text.toUpperCase().toLowerCase().normalize('NFKC');
}

function operatorWords(text: string): string[] {
  const bare = withoutQuotes(text.trim());
  return [...bare.slice(0, MAX_BYTES)].flatMap((sign) => OPERATOR_WORDS[sign] ?? []);
}

/** Returns the signs inside a code span or bold text; the text itself if it consists only of quotes. */
function withoutQuotes(text: string): string {
  const mark = text.startsWith('**') ? '**' : text.startsWith('`') ? '`' : '';
  if (!mark || !text.endsWith(mark)) return text;
  return text.slice(mark.length, -mark.length).replaceAll('`', '').trim() || text;
}

/** Cuts `slug` to at most `bytes` bytes, at the end of a word if that keeps at least half of them. */
function cut(slug: string, bytes: number): string {
  const start = cutToBytes(slug, bytes);
  const wordEnd = start === slug ? 0 : start.lastIndexOf('-');
  return (wordEnd >= bytes / 2 ? start.slice(0, wordEnd) : start).replace(/-$/, '');
}

/** Returns the start of `text`: at most `bytes` bytes of UTF-8, and no character without the marks on it. */
export function cutToBytes(text: string, bytes: number): string {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes));
  const start = text.slice(0, read);
  return /^\p{M}/u.test(text.slice(read)) ? start.replace(/.\p{M}*$/su, '') : start;
}
