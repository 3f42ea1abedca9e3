import { editPassage, type Passage } from '../text/passage.ts';
import { toCategories } from './tags.ts';

/** A heading that may be `term-id | category`. */
export interface Entry {
  /** As shown: an id gets spaces instead of dashes and a capital first letter. */
  heading: Passage;
  /** Undefined if the heading has no id. */
  id: string | undefined;
  categories: string[];
}

const NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} _/&'’,|-]*";
/**
 * An id has no spaces. In generated decks it begins with a lowercase letter, too, because `OR | AND` is a heading
 * there.
 */
const RE_ID = new RegExp(
  `^\\s*([\\p{Ll}\\p{N}]+(?:[-_][\\p{L}\\p{N}]+)*)[ \\t]*\\|[ \\t]*(${NAME})$`,
  'u',
);
const RE_WORDS = new RegExp(
  `^\\s*([\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} _'’-]*)\\|[ \\t]*(${NAME})$`,
  'u',
);

/**
 * Parses `seed-depth | sowing` and, in handwritten decks, `Seed depth | sowing`, too. A heading with code, formulas, or
 * other punctuation stays unchanged.
 */
export function readEntry(heading: Passage, isByHand: boolean): Entry {
  const line = heading.text.trimEnd();
  const match = line.includes('|') ? (isByHand ? RE_WORDS : RE_ID).exec(line) : null;
  if (!match) return { heading, id: undefined, categories: [] };
  const id = match[1]?.trimEnd() ?? '';
  const names = match[2] ?? '';
  const start = heading.text.indexOf(id);
  const words = id.includes(' ') ? id : id.replace(/[-_]+/g, ' ');
  const shown = words.charAt(0).toUpperCase() + words.slice(1);
  return {
    heading: editPassage(heading, [{ start, end: heading.text.length, text: shown }]),
    id,
    categories: toCategories(names.split(/[,|]/)),
  };
}
