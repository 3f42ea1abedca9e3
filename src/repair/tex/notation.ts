import type { Range } from '../../text/ranges.ts';
import { findReferences } from './references.ts';

/** Macros and tags that a card defines for its own formulas. */
export interface Notation {
  /** By name, including the backslash. */
  macros: ReadonlyMap<string, Macro>;
  /** Tags of equations by label: `eq:energy` → `3`. */
  tags: ReadonlyMap<string, string>;
  /** Labels of equations without a tag. */
  untagged: ReadonlySet<string>;
}

export interface Macro {
  /** Number of arguments. */
  count: number;
  /** Default value of the first argument. */
  optional: string | undefined;
  /** Replacement text; `#1` is its first argument. */
  body: string;
}

interface Definition extends Macro {
  name: string;
  start: number;
  end: number;
}

export const NO_NOTATION: Notation = {
  macros: new Map(),
  tags: new Map(),
  untagged: new Set(),
};

const MAX_EXPANSIONS = 1000;
const MAX_LENGTH = 10_000;

const RE_DEFINITION =
  /\\(?:newcommand|renewcommand|providecommand|DeclareMathOperator|[gex]?def|let)(\*?)(?![A-Za-z])/g;
const RE_NAME = /\s*(?:\{\s*(\\(?:[A-Za-z@]+|[^A-Za-z@]))\s*\}|(\\(?:[A-Za-z@]+|[^A-Za-z@])))/y;
const RE_COUNT = /\s*\[(\d)\]/y;
const RE_OPTIONAL = /\s*\[([^\]]*)\]/y;
const RE_PARAMETERS = /\s*((?:#\d)*)\s*(?=\{)/y;
const RE_MEANING = /\s*=?\s*(\\[A-Za-z]+|\\?[^\s\\])/y;
const RE_COMMAND = /\\(?:[A-Za-z@]+|[^A-Za-z@])/g;
const RE_ROW = /\\\\|\$\$|\\\[|\\\]|\n[ \t]*\n/;

/** Reads the definitions and labels of a card from the texts of its parts. */
export function readNotation(texts: readonly string[]): Notation {
  if (
    !texts.some((text) =>
      /\\(?:[a-z]*newcommand|[a-z]*command|[a-z]*def|let|Declare|label)/.test(text),
    )
  )
    return NO_NOTATION;
  const macros = new Map<string, Macro>();
  const tags = new Map<string, string>();
  const untagged = new Set<string>();
  for (const text of texts) {
    for (const { name, count, optional, body } of findDefinitions(text))
      macros.set(name, { count, optional, body });
    for (const row of text.split(RE_ROW)) {
      const label = /\\label\s*\{([^{}]*)\}/.exec(row)?.[1];
      const tag = /\\tag\*?\s*\{([^{}]*)\}/.exec(row)?.[1];
      if (label === undefined) continue;
      if (tag === undefined) untagged.add(label.trim());
      else tags.set(label.trim(), tag.replace(/\$/g, ''));
    }
  }
  return { macros, tags, untagged };
}

/**
 * Makes TeX independent of its card: removes definitions, expands the commands they define, and replaces references
 * with tags.
 */
export function applyNotation(tex: string, notation: Notation): string {
  if (!tex.includes('\\')) return tex;
  const { macros } = notation;
  const own = macros.size > 0 ? expand(dropDefinitions(tex), macros) : tex;
  let shown = '';
  let from = 0;
  for (const { start, end, isEquation, label } of findReferences(own)) {
    const tag = notation.tags.get(label);
    if (tag === undefined) continue;
    shown += `${own.slice(from, start)}\\text{${isEquation ? `(${asText(tag)})` : asText(tag)}}`;
    from = end;
  }
  return shown + own.slice(from);
}

/** Finds lines of a text that only define commands, outside of any formula. */
export function findDefinitionLines(text: string): Range[] {
  const lines: Range[] = [];
  for (const { start, end } of findDefinitions(text)) {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const next = text.indexOf('\n', end);
    const to = next < 0 ? text.length : next;
    if (onlyDefines(text.slice(from, to)) && from >= (lines.at(-1)?.end ?? 0))
      lines.push({ start: from, end: to });
  }
  return lines;
}

/** Returns whether TeX contains only definitions. */
export function onlyDefines(tex: string): boolean {
  return findDefinitions(tex).length > 0 && dropDefinitions(tex).trim() === '';
}

/** Escapes a tag for `\text{…}`. */
function asText(tag: string): string {
  return /[\\^_]/.test(tag) ? `$${tag}$` : tag;
}

function dropDefinitions(tex: string): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of findDefinitions(tex)) {
    kept += tex.slice(from, start);
    from = end;
  }
  return from === 0 ? tex : (kept + tex.slice(from)).trim();
}

function findDefinitions(text: string): Definition[] {
  const found: Definition[] = [];
  for (const match of text.matchAll(RE_DEFINITION)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const definition = readDefinition(text, match);
    if (definition) found.push(definition);
  }
  return found;
}

function readDefinition(text: string, match: RegExpExecArray): Definition | undefined {
  const command = match[0];
  let at = match.index + command.length;
  const read = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const result = pattern.exec(text);
    if (result) at = pattern.lastIndex;
    return result;
  };
  const named = read(RE_NAME);
  const name = named?.[1] ?? named?.[2];
  if (name === undefined) return undefined;
  const done = (count: number, optional: string | undefined, body: string): Definition => ({
    ...{ name, count, optional, body },
    ...{ start: match.index, end: at },
  });
  if (command === '\\let') {
    const meaning = read(RE_MEANING)?.[1];
    return meaning === undefined ? undefined : done(0, undefined, meaning);
  }
  let count = 0;
  let optional: string | undefined;
  if (/def\*?$/.test(command)) {
    const parameters = read(RE_PARAMETERS);
    if (!parameters) return undefined;
    count = (parameters[1]?.length ?? 0) / 2;
  } else if (!command.startsWith('\\Declare')) {
    count = Number(read(RE_COUNT)?.[1] ?? 0);
    if (count > 0) optional = read(RE_OPTIONAL)?.[1];
  }
  const body = readArgument(text, at);
  if (!body) return undefined;
  at = body.end;
  if (!command.startsWith('\\Declare')) return done(count, optional, body.text);
  return done(0, undefined, `\\operatorname${match[1] ?? ''}{${body.text}}`);
}

interface Argument {
  text: string;
  end: number;
}

/** Reads a group without its braces, a command, or one character; undefined if a brace isn't closed. */
function readArgument(tex: string, from: number): Argument | undefined {
  let at = from;
  while (/\s/.test(tex[at] ?? '')) at++;
  if (at >= tex.length) return undefined;
  if (tex[at] !== '{') {
    const text = /^\\(?:[A-Za-z]+|[^])|^[^]/.exec(tex.slice(at, at + 60))?.[0] ?? '';
    return { text, end: at + text.length };
  }
  let depth = 0;
  for (let end = at; end < tex.length; end++) {
    if (tex[end] === '\\') end++;
    else if (tex[end] === '{') depth++;
    else if (tex[end] === '}' && --depth === 0)
      return { text: tex.slice(at + 1, end), end: end + 1 };
  }
  return undefined;
}

/** Expands the commands of `macros` like TeX; returns the input if the expansion is infinite. */
function expand(written: string, macros: ReadonlyMap<string, Macro>): string {
  let tex = written;
  let from = 0;
  for (let count = 0; count < MAX_EXPANSIONS && tex.length < MAX_LENGTH; count++) {
    RE_COMMAND.lastIndex = from;
    let match = RE_COMMAND.exec(tex);
    while (match && !macros.has(match[0])) match = RE_COMMAND.exec(tex);
    const macro = match && macros.get(match[0]);
    if (!match || !macro) return tex;
    const start = match.index;
    const used = readArguments(tex, start + match[0].length, macro);
    if (!used) return written;
    const body = macro.body.replace(/#(\d)/g, (_, n: string) => used.values[Number(n) - 1] ?? '');
    const rest = tex.slice(used.end);
    const isScript = /[_^]\s*$/.test(tex.slice(Math.max(0, start - 3), start));
    const joins = /\\[A-Za-z]+$/.test(body) && /^[A-Za-z]/.test(rest) ? ' ' : '';
    tex = tex.slice(0, start) + (isScript ? `{${body}}` : body + joins) + rest;
    from = start;
  }
  return written;
}

function readArguments(
  tex: string,
  from: number,
  { count, optional }: Macro,
): { values: string[]; end: number } | undefined {
  const values: string[] = [];
  let end = from;
  if (optional !== undefined) {
    RE_OPTIONAL.lastIndex = end;
    const given = RE_OPTIONAL.exec(tex);
    values.push(given?.[1] ?? optional);
    if (given) end = RE_OPTIONAL.lastIndex;
  }
  while (values.length < count) {
    const argument = readArgument(tex, end);
    if (!argument) return undefined;
    values.push(argument.text);
    end = argument.end;
  }
  return { values, end };
}
