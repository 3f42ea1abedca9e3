import { findSpans } from '../repair/blocks/find-code.ts';
import { matchAt } from '../text/match-at.ts';
import { findFences, type GuessedFence } from './fences.ts';
import { readLines, type Line, type LineKind } from './lines.ts';

/** A line of a deck, or a part of one that starts with a marker in the middle. Tokens cover a deck without gaps. */
export interface Token {
  kind: TokenKind;
  start: number;
  /** End, without the line break. */
  end: number;
  /** Offset of the text after the marker. */
  body: number;
  /** For headings: 1–6. Otherwise 0. */
  level: number;
  /**
   * Whether a marker counts only where the card could end: it is at the end of a line after a space, or may be text.
   */
  weak: boolean;
}

export type TokenKind = Exclude<LineKind, 'fence' | 'info-fence'>;

export interface Tokens {
  list: Token[];
  /** Offsets of fences whose blocks were guessed. */
  guessedFences: { offset: number; kind: GuessedFence['kind'] }[];
}

/** Splits `text` into tokens, in linear time; all code is `text`. */
export function readTokens(text: string, isByHand: boolean): Tokens {
  const lines = readLines(text, isByHand);
  const { code, guessed } = findFences(text, lines);
  const list: Token[] = [];
  for (const [index, line] of lines.entries()) {
    if (code[index]) pushCode(list, text, line, !code[index + 1]);
    else pushLine(list, text, line);
  }
  const guessedFences = guessed.map(({ index, kind }) => {
    const { start = 0, indent = 0 } = lines[index] ?? {};
    return { offset: start + indent, kind };
  });
  return { list, guessedFences };
}

// A letter, digit, or colon before ":p" makes it part of a word ("std::p"); an opening bracket or "/", of a path
// ("/:p").
const RE_GLUED_QUESTION = /(?<=[$)\]}>\p{Pe}\p{Pf}\p{Pd}.,;!?…"'*_`~|%]):p(?=\s|$)/gu;
const RE_SPACE = /\s*/y;
const RE_GLUED_RULE = /(?<=\$)-{3,}\s*$/;
const RE_GLUED_CLOSER = /(?<![\p{L}\p{N}_?])(?::?x\?{2,}|\?{2,}x)\s*$/u;
// ":x??" can't be anything else, whatever precedes it.
const RE_COLON_CLOSER = /:x\?{2,}\s*$/;
const RE_BARE_CLOSER = /(?<=\s)\?\?\s*$/;
const RE_INNER_OPENER = /(?<=\s)\?{2,}x(?=\s)/;
const RE_FENCE_MARKER = /^(\s*(?:`{3,}|~{3,}))\s*((?::?x\?{2,}|\?{2,}x))\s*$/;

function pushCode(list: Token[], text: string, line: Line, last: boolean): void {
  const marker = last ? RE_FENCE_MARKER.exec(text.slice(line.start, line.end)) : null;
  const split = marker ? line.start + (marker[1]?.length ?? 0) : line.end;
  list.push(makeToken('text', line.start, split, line.start));
  if (marker) list.push(makeToken(markerKind(marker[2] ?? ''), split, line.end, line.end));
}

function pushLine(list: Token[], text: string, line: Line): void {
  if (line.kind === 'fence' || line.kind === 'info-fence') return void list.push(lineToken(line));
  const raw = text.slice(line.start, line.end);
  const cuts =
    raw.includes(':p') || /[-x?]\s*$/.test(raw) || raw.includes('??x') ? findCuts(raw, line) : [];
  let token = lineToken(line);
  for (const cut of cuts) {
    const start = line.start + cut.index;
    list.push({ ...token, end: start, body: Math.min(token.body, start) });
    token = makeToken(cut.kind, start, line.end, start + cut.length, cut.weak);
  }
  list.push(token);
}

interface Cut {
  index: number;
  length: number;
  kind: TokenKind;
  weak: boolean;
}

/** Finds the markers inside or after the text of a line, in order. */
function findCuts(raw: string, line: Line): Cut[] {
  const isCode = new Uint8Array(raw.length);
  for (const { start, end } of findSpans(raw)) isCode.fill(1, start + 1, end - 1);
  const free = (index: number): boolean => isCode[index] !== 1;
  const cuts: Cut[] = [];
  const body = line.body - line.start;
  for (const match of raw.matchAll(RE_GLUED_QUESTION)) {
    if (match.index >= Math.max(1, body) && free(match.index)) {
      const space = matchAt(RE_SPACE, raw, match.index + 2)?.[0].length ?? 0;
      cuts.push({ index: match.index, length: 2 + space, kind: 'question', weak: false });
    }
  }
  const inner = line.kind === 'question' || cuts.length > 0 ? RE_INNER_OPENER.exec(raw) : null;
  if (inner && inner.index > body && free(inner.index)) {
    cuts.push({ index: inner.index, length: inner[0].length + 1, kind: 'opener', weak: false });
  }
  const tail = findTail(raw);
  if (tail && tail.index > body && free(tail.index)) cuts.push(tail);
  cuts.sort((a, b) => a.index - b.index);
  return cuts.filter((cut, index) => index === 0 || cut.index > (cuts[index - 1]?.index ?? 0));
}

function findTail(raw: string): Cut | undefined {
  const rule = RE_GLUED_RULE.exec(raw);
  if (rule) return { index: rule.index, length: rule[0].length, kind: 'rule', weak: false };
  const closer = RE_COLON_CLOSER.exec(raw) ?? RE_GLUED_CLOSER.exec(raw) ?? RE_BARE_CLOSER.exec(raw);
  if (!closer) return undefined;
  const kind = markerKind(closer[0].trim());
  const weak = /\s/.test(raw[closer.index - 1] ?? '');
  return { index: closer.index, length: closer[0].length, kind, weak: weak && kind === 'closer' };
}

const markerKind = (marker: string): TokenKind => (marker.endsWith('x') ? 'opener' : 'closer');

function lineToken({ kind: lineKind, start, end, body, level, weak }: Line): Token {
  const kind = lineKind === 'fence' || lineKind === 'info-fence' ? 'text' : lineKind;
  return { kind, start, end, body, level, weak };
}

function makeToken(kind: TokenKind, start: number, end: number, body: number, weak = false): Token {
  return { kind, start, end, body: Math.min(body, end), level: 0, weak };
}
