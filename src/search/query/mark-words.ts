import { foldText } from '../../text/fold-text.ts';
import { findStretch, isUnspaced } from '../terms/unspaced.ts';
import type { Stem } from '../terms/words.ts';
import { joinsParts, readWords } from '../terms/words.ts';

/** A part of a text, marked or not. */
export interface Stretch {
  text: string;
  isMarked: boolean;
}

interface Range {
  start: number;
  end: number;
}

/**
 * The ranges of `text` with the folded `asked` words in any form, whole, as part of an identifier, or, for words that
 * end in `*`, as the beginning of a longer word; sorted, without overlaps.
 */
export function findWords(text: string, asked: readonly string[], stem: Stem): Range[] {
  if (asked.length === 0) return [];
  const exact = asked.map((word) => word.replace(/\*$/, ''));
  const stems = new Set(exact.map(stem));
  const beginnings = exact.filter((word, at) => word !== asked[at] && word.length >= 3);
  const stretches = exact.filter(isUnspaced);
  const found = readWords(text).flatMap((word) => {
    const { whole, parts, start, end } = word;
    if (word.isUnspaced) return findStretches(text.slice(start, end), stretches, start);
    const isAsked =
      [whole, ...parts].some((word) => stems.has(stem(word))) ||
      exact.some((word) => joinsParts(word, parts)) ||
      beginnings.some((beginning) => whole.startsWith(beginning));
    return isAsked ? [{ start, end }] : [];
  });
  return stretches.length > 0 ? mergeRanges(found) : found;
}

/** The ranges of the folded `stretches` in a word of a script without spaces that begins at `offset`. */
function findStretches(written: string, stretches: readonly string[], offset: number): Range[] {
  return stretches
    .flatMap((stretch) => findStretch(written, stretch, foldText))
    .map(({ start, end }) => ({ start: start + offset, end: end + offset }));
}

function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}

/** The parts of a text, with the searched words marked. */
export function markWords(text: string, asked: readonly string[], stem: Stem): Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { start, end } of findWords(text, asked, stem)) {
    if (start > done) stretches.push({ text: text.slice(done, start), isMarked: false });
    stretches.push({ text: text.slice(start, end), isMarked: true });
    done = end;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), isMarked: false });
  return stretches;
}

/** About `length` characters of `text` around the most searched words, cut at spaces, with ellipses. */
export function cutExcerpt(
  text: string,
  asked: readonly string[],
  stem: Stem,
  length = 200,
): string {
  if (text.length <= length) return text;
  const places = findWords(text, asked, stem);
  let best = places[0]?.start ?? 0;
  let most = 0;
  let last = 0;
  for (const [first, { start }] of places.entries()) {
    while (last < places.length && (places[last]?.end ?? 0) <= start + length * 0.8) last++;
    if (last - first > most) [best, most] = [start, last - first];
  }
  const from = best < length * 0.3 ? 0 : text.indexOf(' ', Math.floor(best - length * 0.15)) + 1;
  const end = from + length >= text.length ? text.length : text.lastIndexOf(' ', from + length);
  const to = end > from ? end : from + length;
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}
