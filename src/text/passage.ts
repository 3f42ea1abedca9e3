import { firstIndex } from './first-index.ts';

/**
 * A piece of text that tracks where each of its characters came from in its deck, through any number of edits.
 *
 * `spans` are sorted by `at`; the character at offset `o` of `text` came from `from + (o - at)` of the deck, where the
 * span is the last one that starts at or before `o`. Inserted text counts as coming from the place of the edit.
 */
export interface Passage {
  text: string;
  spans: readonly Span[];
}

/** From `at` in the passage on, text comes from `from` in the deck (both 0-based offsets in UTF-16 code units). */
export interface Span {
  at: number;
  from: number;
  /** Set if the text was inserted by an edit: all of it maps to the one offset `from`. */
  put?: true;
}

/** Replaces `text.slice(start, end)` with `text`. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

export function createPassage(text: string, from: number): Passage {
  return { text, spans: [{ at: 0, from }] };
}

/** In characters: a longer passage isn't parsed as Markdown but shown as plain text. */
export const LONGEST_PASSAGE = 64_000;

export const EMPTY_PASSAGE: Passage = createPassage('', 0);

/** Returns the offset in the deck of the character at `offset`. Takes logarithmic time in the number of spans. */
export function originOf(passage: Passage, offset: number): number {
  const span = passage.spans[spanIndexAt(passage, offset)];
  if (!span) return 0;
  return span.put ? span.from : span.from + (offset - span.at);
}

/** Returns the part of the passage from `start` to `end`. */
export function slicePassage(passage: Passage, start: number, end = passage.text.length): Passage {
  return { text: passage.text.slice(start, end), spans: cutSpans(passage, start, end, 0) };
}

/** Trims white space from both ends. */
export function trimPassage(passage: Passage): Passage {
  const { text } = passage;
  const start = text.length - text.trimStart().length;
  return slicePassage(passage, start, Math.max(start, text.trimEnd().length));
}

/** Removes blank lines at the start and white space at the end; the first line keeps its indent. */
export function trimLines(passage: Passage): Passage {
  const blank = /^(?:[^\S\n]*\n)+/.exec(passage.text)?.[0].length ?? 0;
  return slicePassage(passage, blank, Math.max(blank, passage.text.trimEnd().length));
}

/** Joins `passages` with `separator`. */
export function joinPassages(passages: readonly Passage[], separator: string): Passage {
  let text = '';
  const spans: Span[] = [];
  for (const [index, passage] of passages.entries()) {
    if (index > 0 && separator) {
      spans.push({ at: text.length, from: originOf(passage, 0), put: true });
      text += separator;
    }
    for (const span of passage.spans) spans.push({ ...span, at: span.at + text.length });
    text += passage.text;
  }
  return { text, spans: spans.length > 0 ? spans : [{ at: 0, from: 0 }] };
}

/**
 * Applies `edits`, which must be sorted by `start` and must not overlap, in linear time.
 * @throws RangeError if edits overlap or are out of order
 */
export function editPassage(passage: Passage, edits: readonly Edit[]): Passage {
  if (edits.length === 0) return passage;
  let text = '';
  let done = 0;
  const spans: Span[] = [];
  for (const edit of edits) {
    if (edit.start < done || edit.end < edit.start) {
      throw new RangeError(
        `edit at ${edit.start}–${edit.end} overlaps the previous one, which ends at ${done}`,
      );
    }
    appendSpans(spans, cutSpans(passage, done, edit.start, text.length));
    text += passage.text.slice(done, edit.start);
    if (edit.text) {
      spans.push({ at: text.length, from: originOf(passage, edit.start), put: true });
      text += edit.text;
    }
    done = edit.end;
  }
  appendSpans(spans, cutSpans(passage, done, passage.text.length, text.length));
  text += passage.text.slice(done);
  return { text, spans: spans.length > 0 ? spans : [{ at: 0, from: originOf(passage, 0) }] };
}

function appendSpans(spans: Span[], more: readonly Span[]): void {
  for (const span of more) spans.push(span);
}

function cutSpans(passage: Passage, start: number, end: number, at: number): Span[] {
  if (end <= start) return at === 0 ? [{ at: 0, from: originOf(passage, start) }] : [];
  const cut: Span[] = [];
  for (let index = spanIndexAt(passage, start); index < passage.spans.length; index++) {
    const span = passage.spans[index];
    if (!span || span.at >= end) break;
    const skipped = Math.max(0, start - span.at);
    const from = span.put ? span.from : span.from + skipped;
    const put = span.put ? { put: span.put } : {};
    cut.push({ at: at + Math.max(0, span.at - start), from, ...put });
  }
  return cut;
}

function spanIndexAt({ spans }: Passage, offset: number): number {
  return Math.max(0, firstIndex(spans.length, (index) => (spans[index]?.at ?? 0) > offset) - 1);
}
