import { editPassage, type Passage } from '../text/passage.ts';
import { toCategories } from './tags.ts';

/** A heading that may be `term-id | category`. */
export interface Entry {
  /** As it is shown: an id with spaces for its dashes and a capital first letter. */
  heading: Passage;
  /** Undefined where the heading has none. */
  id: string | undefined;
  categories: string[];
}

const NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} _/&'’,|-]*";
/** An id has no spaces. In generated decks it begins with a small letter, too: `OR | AND` is a heading there. */
const RE_ID = new RegExp(
  `^\\s*([\\p{Ll}\\p{N}]+(?:[-_][\\p{L}\\p{N}]+)*)[ \\t]*\\|[ \\t]*(${NAME})$`,
  'u',
);
const RE_WORDS = new RegExp(
  `^\\s*([\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M} _'’-]*)\\|[ \\t]*(${NAME})$`,
  'u',
);

/**
 * Reads `seed-depth | sowing`, and in a deck by hand `Seed depth | sowing`, too. Whatever holds code, formulas, or
 * other signs is a heading as it stands.
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
