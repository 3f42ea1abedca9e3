import { findCode } from '../repair/blocks/find-code.ts';
import { type Edit, editPassage, type Passage } from '../text/passage.ts';
import { createContains } from '../text/ranges.ts';

// Excludes colors (`#fff`) and preprocessor directives (`#include`).
const TAG =
  '#(?!(?:[\\da-f]{3,4}|[\\da-f]{6}|[\\da-f]{8})(?![\\p{L}\\p{N}_/-]))(?!(?:include|define|undef|ifn?def|if|elif|else|endif|pragma|error|warning|line|region|endregion)(?![\\p{L}\\p{N}_/-]))[\\p{L}][\\p{L}\\p{N}_/-]*';
const RE_TAG = new RegExp(TAG, 'giu');
const RE_TAG_WORD = new RegExp(`^${TAG}$`, 'iu');

/** Returns whether a line consists only of tags such as `#garden`. */
export function isTagLine(line: string): boolean {
  const start = tagsStart(line);
  return start < line.trimEnd().length && line.slice(0, start).trim() === '';
}

/** Returns where the tags at the end of a line start. */
function tagsStart(line: string): number {
  let start = line.length;
  let end = line.trimEnd().length;
  while (end > 0) {
    let from = end;
    while (from > 0 && !isSpace(line[from - 1])) from--;
    if (line[from] !== '#' || !RE_TAG_WORD.test(line.slice(from, end))) break;
    start = from;
    end = from;
    while (end > 0 && isSpace(line[end - 1])) end--;
  }
  return start;
}

const isSpace = (character: string | undefined) => /^\s$/.test(character ?? '');

/** Returns the names of a text's tags. */
export function readTags(text: string): string[] {
  return toCategories((text.match(RE_TAG) ?? []).map((tag) => tag.slice(1)));
}

/** Removes tags at the ends of lines that aren't code. */
export function takeTags(passage: Passage): { passage: Passage; categories: string[] } {
  const { text } = passage;
  if (!text.includes('#')) return { passage, categories: [] };
  const codeAt = createContains(findCode(text));
  const edits: Edit[] = [];
  const categories: string[] = [];
  for (let at = 0; at <= text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, end);
    const start = at + tagsStart(line);
    if (start < end && !codeAt(start)) {
      categories.push(...readTags(text.slice(start, end)));
      edits.push({ start: at + text.slice(at, start).trimEnd().length, end, text: '' });
    }
    at = end + 1;
  }
  return { passage: editPassage(passage, edits), categories };
}

/**
 * Converts names of tags to category names: the last part of a nested tag. Drops the tag that marks a file as
 * flashcards.
 */
export function toCategories(names: readonly string[]): string[] {
  const categories = names.map((name) =>
    name
      .slice(name.lastIndexOf('/') + 1)
      .replace(/[_-]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return [...new Set(categories)].filter((name) => name !== '' && name !== 'flashcards');
}
