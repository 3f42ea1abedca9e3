import type { Code } from 'mdast';
import { codeLanguage, type CodeLanguage } from './languages.ts';

/** Contents of the opening line of a fence. */
export interface FenceInfo {
  language: CodeLanguage;
  /** A file name or title to show above the block. */
  title: string | undefined;
  /** Words that are neither the language nor an attribute, and so part of the card's text; usually empty. */
  text: string;
}

/** The three pieces of a fence's line. */
interface Pieces {
  /** The language as written. */
  name: string;
  /** Always attributes: the contents of braces, or a list of words attached to the language. */
  attributes: string;
  /** Attributes or text. */
  rest: string;
  title?: string | undefined;
}

/** Keys whose value is shown above the block. */
const RE_TITLE_KEY = /^(?:title|file|file[-_]?name|caption|lst-cap)$/i;

/** Words without a value that documentation tools, notebooks, and Rust's doctests accept after a language. */
const FLAGS = new Set(
  (
    'line-numbers no-line-numbers v-pre no-v-pre copy wrap nowrap live live_code noinline twoslash collapse linenos linenums lineno showlinenumbers numberlines ' +
    'nolinenumbers ignore no_run should_panic compile_fail does_not_compile editable noplayground'
  ).split(' '),
);

/** Words that say what a block is: `python script`, `sql query`. */
const RE_DESCRIPTION =
  /^(?:code|script|example|snippet|output|program|query|commands?|session|console)$/i;

/** `key=value`, `{…}`, `[file.js]`, or a word. An uppercase key is a shell variable, and so a word. */
const RE_TOKEN =
  /(?<key>[a-z][\w.:-]*)=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|\{[^{}]*\}|(?<bare>[^\s,"'{}()[\]=][^\s,"'{}()[\]]*))(?=[\s,]|$)|\{(?<braces>[^{}]*)\}|\[(?<file>[^\]\s]+\.[^\]\s]+)\](?=\s|$)|(?<word>[^\s,]+)/gu;

/** An attribute inside braces: `.class`, `#id`, `1-3`, `key`, `key="value"`, `key=[1,2]`. */
const RE_BRACED =
  /(?<![^\s,])[#.=]?[\w+#./-]+(?:=(?:"[^"]*"|'[^']*'|\[[^\]]*\]|[^\s,"'{}[\]]+))?(?=[\s,]|$)/g;

/** MyST's directives for code, whose argument is the language. The argument of other directives is a title. */
const RE_CODE_DIRECTIVE = /^(?:code|code-cell|code-block|sourcecode|prompt)$/;
const RE_FILE_NAME = /^(?:\.{0,2}\/)?(?:[\w@~.-]+\/)*[\w@~.-]*\w\.[A-Za-z]\w{0,9}$/;
const RE_FLAG_LIST = /^[\w.+-]+(?:=[^\s,=][^\s,]*)?(?:,[\w.+-]+(?:=[^\s,=][^\s,]*)?)*$/;
const RE_SHELL = /^(?:shellscript|shellsession|bat|powershell|fish|nushell)$/;
/** A name that can be shown as a language. */
const RE_NAME = /^[\p{L}\p{N}+#._-]{1,32}$/u;

/** Returns the label of a block's language; undefined if it is too odd to show. */
export function fenceName({ kind, ...language }: CodeLanguage): string | undefined {
  const name = 'id' in language ? language.id : language.label;
  return kind === 'known' || RE_NAME.test(name) ? name : undefined;
}

/**
 * Parses the opening line of a fence in the forms of Pandoc, knitr, MyST, HackMD, mdBook, and documentation tools:
 * `{.python .input}`, `{r setup, echo=TRUE}`, `{code-cell} ipython3`, `python=12`, `rust,editable`, `js
 * title="app.js"`.
 */
export function readFenceInfo({ lang, meta }: Pick<Code, 'lang' | 'meta'>): FenceInfo {
  const info = `${lang ?? ''} ${meta ?? ''}`.trim();
  const pieces = splitInfo(info);
  const language = codeLanguage(pieces.name);
  const { isText, titles } = readAttributes(pieces.rest, language);
  const isOdd = language.kind === 'unknown' && fenceName(language) !== pieces.name;
  if (!isText && !isOdd) {
    const all = [pieces.title ?? '', ...titles, ...readAttributes(pieces.attributes).titles];
    return { language, title: joinTitles(all), text: '' };
  }
  // Words after a name that isn't a language are more likely text than attributes.
  if (language.kind === 'unknown') return { language, title: undefined, text: info };
  const text = `${pieces.attributes} ${pieces.rest}`.trim();
  return { language, title: pieces.title, text };
}

/** Returns the title of a block that has passed through `sanitizeTree`. */
export function fenceTitle(meta: string | null | undefined): string | undefined {
  return meta ? joinTitles(readAttributes(meta).titles) : undefined;
}

/** `app.py` and `Example` as `app.py: Example`; undefined if there is no title. */
function joinTitles(titles: readonly string[]): string | undefined {
  const own = titles.map((title) => title.trim()).filter(Boolean);
  return own.length > 0 ? [...new Set(own)].join(': ') : undefined;
}

/** Writes the attribute that `fenceTitle` reads. */
export function titleAttribute(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  return line.includes('"') ? `title='${line.replaceAll("'", '’')}'` : `title="${line}"`;
}

function splitInfo(info: string): Pieces {
  const spaced = spacedName(info);
  if (spaced) return { name: spaced, attributes: '', rest: '' };
  const braces = /^\{([^{}]*)\}(.*)$/s.exec(info);
  if (braces && areAttributes(braces[1] ?? ''))
    return splitBraces(braces[1] ?? '', (braces[2] ?? '').trim());
  const key = /^([a-z][\w.-]*)=["'\p{L}]/u.exec(info)?.[1];
  if (key && codeLanguage(key).kind !== 'known') return { name: '', attributes: '', rest: info };
  const [, name = '', glued = '', rest = ''] = /^([^\s{:,;=]*)(\S*)(.*)$/s.exec(info) ?? [];
  const words = rest.trim();
  // `python=12`: the number of the first line.
  if (/^=\+?\d*$/.test(glued)) return { name, attributes: '', rest: words };
  if (glued.startsWith('{')) return { name, attributes: '', rest: `${glued} ${words}` };
  const behind = /^[:,;]/.test(glued) ? glued.slice(1) : '';
  const file =
    RE_FILE_NAME.test(info) && codeLanguage(name).kind !== 'known' && languageOfFile(info);
  if (file) return { name: file, attributes: '', rest: '', title: info };
  const isName = RE_FILE_NAME.test(behind) || (/^:[\w.+-]+$/.test(glued) && !isFlag(behind));
  if (isName) return { name, attributes: '', rest: words, title: behind };
  const isList =
    (RE_FLAG_LIST.test(behind) && (!glued.startsWith(':') || areFlags(behind))) ||
    (glued === ',' && RE_FLAG_LIST.test(words.replace(/,\s+/g, ',')));
  if (isList)
    return behind
      ? { name, attributes: behind, rest: words }
      : { name, attributes: words, rest: '' };
  const text = `${behind} ${words}`.trim();
  return glued && !behind
    ? { name: name + glued, attributes: '', rest: words }
    : { name, attributes: '', rest: text };
}

/** Returns a language's name that is written as several words, `shell session` or `plain text`, as it is known. */
function spacedName(info: string): string | undefined {
  if (!/^\p{L}+(?:[ -][\p{L}+#]+){1,2}$/u.test(info)) return undefined;
  return [info, info.replaceAll(' ', '-')].find((name) => codeLanguage(name).kind !== 'unknown');
}

/** Returns the language that the ending of a file's name stands for; undefined if it stands for none. */
function languageOfFile(path: string): string | undefined {
  const ending = /\.(\w+)$/.exec(path)?.[1] ?? '';
  return codeLanguage(ending).kind === 'known' ? ending : undefined;
}

function isFlag(word: string): boolean {
  return FLAGS.has(word.toLowerCase());
}

function areFlags(list: string): boolean {
  return list.split(',').every((word) => word.includes('=') || isFlag(word));
}

function areAttributes(braced: string): boolean {
  return !/[^\s,]/.test(braced.replace(RE_BRACED, ''));
}

/** Splits `{.python .input}`, `{r setup, echo=TRUE}`, `{code-cell} ipython3`, `{#id .go title="x"}`, `{=html}`. */
function splitBraces(inside: string, rest: string): Pieces {
  const words = inside.match(/[^\s,]+/g) ?? [];
  const [first = ''] = words;
  const classes = words.flatMap((word) => (/^\.[\w+#-]/.test(word) ? [word.slice(1)] : []));
  const known = classes.find((name) => codeLanguage(name).kind === 'known');
  if (classes.length > 0) return { name: known ?? classes[0] ?? '', attributes: inside, rest };
  if (words.length === 1 && rest && /^[a-z][\w:-]*$/.test(first)) {
    if (RE_CODE_DIRECTIVE.test(first)) return { name: rest, attributes: '', rest: '' };
    if (codeLanguage(first).kind !== 'known')
      return { name: first, attributes: '', rest: '', title: rest };
  }
  const name = /^=?[A-Za-z][\w+#.-]*$/.test(first) ? first.replace('=', '') : '';
  return { name, attributes: inside, rest };
}

/** Returns whether `written` contains words besides attributes of a block in `language`, and the titles among them. */
function readAttributes(
  written: string,
  language?: CodeLanguage,
): { isText: boolean; titles: string[] } {
  const isShell = language?.kind === 'known' && RE_SHELL.test(language.id);
  if (RE_DESCRIPTION.test(written) && language?.kind === 'known')
    return { isText: false, titles: [] };
  if (RE_FILE_NAME.test(written) && !isShell && language?.kind !== 'unknown')
    return { isText: false, titles: [written] };
  const titles: string[] = [];
  let isText = false;
  for (const { groups = {} } of written.matchAll(RE_TOKEN)) {
    const { key, word, file, braces } = groups;
    if (file) titles.push(file);
    else if (braces !== undefined) isText ||= !areAttributes(braces);
    else if (key && RE_TITLE_KEY.test(key))
      titles.push(groups.double ?? groups.single ?? groups.bare ?? '');
    else if (word && /[\p{L}\p{N}]/u.test(word)) isText ||= !isFlag(word);
  }
  return { isText, titles };
}
