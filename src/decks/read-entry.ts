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

const RE_ENTRY =
  /^\s*([\p{Ll}\p{N}]+(?:[-_][\p{L}\p{N}]+)*)[ \t]*\|[ \t]*([\p{L}\p{N}][\p{L}\p{N}\p{M} _/&'’,|-]*)$/u;

/** Reads `seed-depth | sowing`: the id is a name without spaces that begins with a small letter, and no code or formula. */
export function readEntry(heading: Passage): Entry {
  const match = heading.text.includes('|') ? RE_ENTRY.exec(heading.text.trimEnd()) : null;
  if (!match) return { heading, id: undefined, categories: [] };
  const [, id = '', names = ''] = match;
  const start = heading.text.indexOf(id);
  const words = id.replace(/[-_]+/g, ' ');
  const shown = words.charAt(0).toUpperCase() + words.slice(1);
  return {
    heading: editPassage(heading, [{ start, end: heading.text.length, text: shown }]),
    id,
    categories: toCategories(names.split(/[,|]/)),
  };
}
