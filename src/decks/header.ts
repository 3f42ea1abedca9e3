import { nameBook } from './header/name-book.ts';

/** A parsed header line. */
export interface DeckHeader {
  /**
   * `rated`: "High-Quality Flashcards", the rated selection of a part; `all`: "Flashcards"; `title`: a heading that
   * names the deck.
   */
  kind: 'rated' | 'all' | 'title';
  /** Shelf code, e.g. `10A008` or `027`. */
  shelfCode: string | undefined;
  title: string;
  author: string | undefined;
  part: number | undefined;
  /** Publisher and year, e.g. `OReilly Media 2022`. */
  imprint: string | undefined;
}

const RE_LABEL = /^(high[\s-]*quality\s*)?flashcards?[\s*_]*[:：](?:\*\*)?/i;

/**
 * Parses `# High-Quality Flashcards: Code---Title---Author-Publisher-Year_processed (Part 3)`, in any of its variants.
 * `guesses` describes what was guessed, in full sentences. Returns undefined if `line` isn't a header line or names no
 * book. If an author can't be distinguished from the title, the words stay in the title; no word is dropped.
 */
export function readHeader(line: string): { header: DeckHeader; guesses: string[] } | undefined {
  const start = /^[\s\uFEFF#*_]*/.exec(line)?.[0] ?? '';
  const label = RE_LABEL.exec(line.slice(start.length));
  if (!label || start.split('#').length > 4) return undefined;
  const kind = label[1] ? 'rated' : 'all';
  const { body, part, guesses } = takeEnd(line.slice(start.length + label[0].length));
  const { shelfCode, segments, closed } = splitSegments(body);
  if (shelfCode === undefined && segments.length === 0) return undefined;
  const named = nameBook(segments, { closed, coded: shelfCode !== undefined });
  const title = named.title || (shelfCode ?? '');
  const { author, imprint } = named;
  const header = { kind, shelfCode, title, author, part, imprint } as const;
  return title ? { header, guesses: [...guesses, ...named.guesses] } : undefined;
}

/**
 * Parses a heading that names a deck without a header line: `# Ponds`, `# Pond Flashcards (Part 2)`. Returns undefined
 * if it contains no name.
 */
export function readTitleHeading(line: string): DeckHeader | undefined {
  const { body, part } = takeEnd(line.replace(/^[\s\uFEFF]*#+/, ''));
  const title = body
    .replace(/(?<=\S)[\s:–-]+flash\s?cards?$/i, '')
    .replace(/\*+|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(title) || isNameless(title)) return undefined;
  const unknown = { shelfCode: undefined, author: undefined, imprint: undefined };
  return { kind: 'title', title, part, ...unknown };
}

/** Returns whether a deck with this header is handwritten, rather than generated from a book. */
export function isByHand(header: DeckHeader | undefined): boolean {
  return header === undefined || header.kind === 'title';
}

/** Returns whether a heading names a deck only as such: `# Flashcards`. */
export function isNameless(heading: string): boolean {
  return /^[\s#*_]*flash\s?cards?[\s#*_]*$/i.test(heading);
}

/** `24`, `24 of 90`, `24/90`, after the word "part" and in brackets. */
const RE_PART = /^[([]\s?part[\s_#-]?(\d{1,6})(\s?(?:of|\/)\s?\d{1,6})?\s?[)\]]$/i;
const RE_BARE_PART = /[\s_-]processed[\s_-]part[\s_-]?(\d{1,6})$/i;
const RE_PROCESSED = /[\s_-]processed$/i;
const RE_FILE_ENDING = /\.(?:pdf|epub|mobi|md|txt)$/i;

/** The text after a header's label, with its ending removed. */
interface Ended {
  /** With white space collapsed, and without the part, `_processed`, and a file extension. */
  body: string;
  part: number | undefined;
  guesses: string[];
}

function takeEnd(written: string): Ended {
  const guesses: string[] = [];
  let body = withoutDecoration(written.replace(/[\s\p{Cc}]+/gu, ' ').trim());
  let part: number | undefined;
  for (;;) {
    const end = endOf(body);
    if (!end) return { body, part, guesses };
    if (end.part !== undefined) part ??= end.part;
    if (end.guess) guesses.push(end.guess);
    body = withoutDecoration(body.slice(0, body.length - end.length).trimEnd());
  }
}

interface End {
  length: number;
  part?: number;
  guess?: string;
}

function endOf(body: string): End | undefined {
  const bracket = Math.max(body.lastIndexOf('('), body.lastIndexOf('['));
  const inBrackets = bracket < 0 ? '' : body.slice(bracket);
  const part = RE_PART.exec(inBrackets);
  if (part) {
    const guess = part[2] ? { guess: `“${inBrackets}” is treated as part ${part[1]}.` } : {};
    return { length: inBrackets.length, part: Number(part[1]), ...guess };
  }
  const tail = body.slice(-40);
  const bare = RE_BARE_PART.exec(tail);
  if (bare) return { length: bare[0].length, part: Number(bare[1]) };
  const processed = RE_PROCESSED.exec(` ${tail}`);
  if (processed) return { length: Math.min(processed[0].length, body.length) };
  const ending = RE_FILE_ENDING.exec(tail);
  if (!ending || ending[0].length === body.length) return undefined;
  return {
    length: ending[0].length,
    guess: `The ending “${ending[0]}” was removed from the title.`,
  };
}

/** Removes the closing `#` of a Markdown heading, and the end of bold text that begins before the label. */
function withoutDecoration(text: string): string {
  let end = text.length;
  while (text[end - 1] === '#' && /[\s#]/.test(text[end - 2] ?? ' ')) end--;
  const trimmed = text.slice(0, end).trimEnd();
  const stars = trimmed.endsWith('**') && trimmed.indexOf('**') === trimmed.length - 2;
  return stars ? trimmed.slice(0, -2).trimEnd() : trimmed;
}

const RE_CODE = /^(\d{1,2}[A-Za-z]\d{3})(?![\p{L}\p{N}])/u;
/** `100-Go-Mistakes` is a title: with a single dash, three digits are a code only if they begin with a zero. */
const RE_NUMBER_CODE = /^(\d{3})(?=$| *--)|^(0\d{2})(?=[ -])/;
const RE_SEGMENT = /-{3,}| --? | ?[–—] ?/;

/** The body of a header, split at three dashes. */
interface Segments {
  shelfCode: string | undefined;
  /** Words as written, including `_`; no segment is empty. */
  segments: string[][];
  /** Whether the body ends in dashes without words, which used to be a closing bracket. */
  closed: boolean;
}

/** @param body with collapsed white space */
function splitSegments(body: string): Segments {
  const code = RE_CODE.exec(body) ?? RE_NUMBER_CODE.exec(body);
  const shelfCode = code?.[1] ?? code?.[2];
  const rest = withoutDashes(body.slice(shelfCode?.length ?? 0));
  const spaced = count(rest.text, ' ') > 0 && count(rest.text, ' ') >= count(rest.text, '-');
  const segments = rest.text
    .split(RE_SEGMENT)
    .map((segment) => (spaced ? segment.split(' ') : splitAtDashes(segment)))
    .map((words) => words.filter((word) => word !== ''))
    .filter((words) => words.length > 0);
  return { shelfCode, segments, closed: rest.closed };
}

/** Splits a segment at two dashes, which stand for one. */
function splitAtDashes(segment: string): string[] {
  return withoutDashes(segment).text.replaceAll('--', '-–-').split(/[ -]/);
}

function withoutDashes(text: string): { text: string; closed: boolean } {
  let start = 0;
  let end = text.length;
  while (/[ -]/.test(text[start] ?? '')) start++;
  while (end > start && /[ -]/.test(text[end - 1] ?? '')) end--;
  return { text: text.slice(start, end), closed: text.slice(end).startsWith('-') };
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
