import { findTerm, isGlossary, type TermOptions } from './find-term.ts';

/** One line of a deck, classified by how it starts, regardless of fences. */
export interface Line {
  kind: LineKind;
  /** Offset of the first character. */
  start: number;
  /** Offset after the last character, without the line break. */
  end: number;
  /** Offset of the text after the line's marker; `start` without a marker. */
  body: number;
  /** For headings: 1–6. For fences: the length. Otherwise 0. */
  level: number;
  /** White space before the first character, in columns. */
  indent: number;
  /** Whether a marker counts only where the card could end: `x?` and `??`. */
  weak: boolean;
}

/**
 * - `question` `:p …` or `?p: …`, `opener` `??x …` or `?x …`, `closer` `x??` or `x?`
 * - `bare-question` `p: …`, which asks only where no other marker does
 * - `description` `:d …` or `?d …`, `term` `term:: definition` or, in a handwritten deck, `term :: definition`
 * - `fence`: a fence that opens or closes a block; `info-fence`: one with an info string, which can only open
 * - `rule` `---`, `rating` `**Rating: 8/10**`, `heading` `#### …`
 */
export type LineKind =
  | 'blank'
  | 'text'
  | 'question'
  | 'bare-question'
  | 'description'
  | 'term'
  | 'opener'
  | 'closer'
  | 'fence'
  | 'info-fence'
  | 'rule'
  | 'rating'
  | 'heading';

/** The marker that each state of a card waits for. */
export const NEXT_MARKER = {
  outside: undefined,
  context: 'question',
  question: 'opener',
  answer: 'closer',
} as const;

export const isMarker = (kind: string): boolean =>
  kind === 'question' || kind === 'opener' || kind === 'closer';

/** Returns whether a line of this kind is content, rather than the space between cards. */
export const isSolid = (kind: string): boolean =>
  kind !== 'blank' && kind !== 'rule' && kind !== 'rating';

export const RE_QUESTION = /^\s*(?::p|\?p:)(?=\s|$)\s*/;
const RE_BARE_QUESTION = /^\s*p:(?=\s+\S)\s*/;
const RE_DESCRIPTION = /^\s*[:?]d:?(?=\s|$)\s*/;
const RE_OPENER = /^\s*(?::?\?{2,}x(?![\p{L}\p{N}_?])|\?x(?=\s|$))\s*/u;
const RE_CLOSER = /^\s*:?x\?{2,}(?![\p{L}\p{N}_])\s*/u;
/** Closers that may also be text. */
const RE_WEAK_CLOSER = /^\s*:?(?:x\?|\?\?)\s*$/;
const RE_FENCE = /^\s*(`{3,}|~{3,})\s*/;
const RE_RULE = /^ {0,3}-{3,}\s*$/;
const RE_HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
// Some decks omit the space; three or more signs are rarely anything but a heading.
const RE_TIGHT_HEADING = /^ {0,3}(#{3,6})(?=[^#\s])/;
export const RE_RATING =
  /^\s*\*\*\s*Rating\s*:\s*(?:\*\*)?\s*(\d+(?:\.\d+)?)\s*\/\s*10\s*(?:\*\*)?\s*$/i;

/** Splits `text` at LF, CRLF, and CR, in linear time. */
export function readLines(text: string, isByHand: boolean): Line[] {
  const lines: Line[] = [];
  const terms = { isByHand, isGlossary: isGlossary(text, isByHand) };
  let start = 0;
  for (const match of text.matchAll(/\r\n|\r|\n|$/g)) {
    if (match.index < start) continue;
    lines.push(classify(text.slice(start, match.index), start, terms));
    start = match.index + Math.max(1, match[0].length);
  }
  return lines;
}

function classify(line: string, start: number, terms: TermOptions): Line {
  const first = line.trimStart();
  const indent = line.length - first.length;
  const make = (kind: LineKind, marker = 0, level = 0, weak = false): Line => ({
    kind,
    start,
    end: start + line.length,
    body: start + marker,
    level,
    indent,
    weak,
  });
  switch (first[0]) {
    case undefined:
      return make('blank');
    case ':':
    case '?':
    case 'x':
    case 'p':
      return classifyMarker(line, make, terms);
    case '`':
    case '~':
      return classifyFence(line, make) ?? classifyText(line, make, terms);
    case '-':
      return RE_RULE.test(line) ? make('rule') : classifyText(line, make, terms);
    case '*':
      return RE_RATING.test(line) ? make('rating') : classifyText(line, make, terms);
    case '#': {
      const match = RE_HEADING.exec(line) ?? RE_TIGHT_HEADING.exec(line);
      return match ? make('heading', match[0].length, match[1]?.length ?? 0) : make('text');
    }
    default:
      return classifyText(line, make, terms);
  }
}

type Make = (kind: LineKind, marker?: number, level?: number, weak?: boolean) => Line;

function classifyText(line: string, make: Make, terms: TermOptions): Line {
  const term = findTerm(line, terms);
  return term ? make('term', term.definition) : make('text');
}

function classifyMarker(line: string, make: Make, terms: TermOptions): Line {
  const question = RE_QUESTION.exec(line);
  if (question) return make('question', question[0].length);
  const opener = RE_OPENER.exec(line);
  if (opener) return make('opener', opener[0].length);
  const closer = RE_CLOSER.exec(line);
  if (closer) return make('closer', closer[0].length);
  const weak = RE_WEAK_CLOSER.exec(line);
  if (weak) return make('closer', weak[0].length, 0, true);
  const description = RE_DESCRIPTION.exec(line);
  if (description) return make('description', description[0].length);
  const bare = RE_BARE_QUESTION.exec(line);
  if (bare) return make('bare-question', bare[0].length);
  return classifyText(line, make, terms);
}

function classifyFence(line: string, make: Make): Line | undefined {
  const match = RE_FENCE.exec(line);
  if (!match) return undefined;
  const length = match[1]?.length ?? 0;
  const info = line.slice(match[0].length).trimEnd();
  // An info string after backticks contains none (CommonMark 0.31, 4.5): "```a```" is a code span.
  if (match[1]?.startsWith('`') && info.includes('`')) return make('text');
  if (info === '') return make('fence', match[0].length, length);
  // A closing fence directly followed by a marker: "```x??".
  const glued = RE_CLOSER.test(info) || RE_OPENER.test(info);
  return make(glued ? 'fence' : 'info-fence', match[0].length, length);
}
