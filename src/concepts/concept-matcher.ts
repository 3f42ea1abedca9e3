import type { ConceptKey, Unit } from './concept-key.ts';
import type { Word } from './words.ts';

/** A place in a text where a concept is named. */
export interface Mention {
  key: ConceptKey;
  /** As written. */
  form: string;
  /** Whether it stands inside a longer one. */
  nested: boolean;
}

/** A word of a text; concepts are not looked for over the end of a clause. */
export interface TextUnit extends Unit {
  endsClause: boolean;
}

export function toTextUnits(words: readonly Word[], unitOf: (word: string) => Unit): TextUnit[] {
  return words.map(({ text, breakAfter }, index) => ({
    ...unitOf(text),
    endsClause: breakAfter || words[index + 1]?.breakBefore === true,
  }));
}

/** Longer names are not looked for; that a text repeats one word for word is rare. */
const MAX_LENGTH = 5;

/**
 * Finds known concepts in texts. Linear in the length of the text.
 * @param known the words of each concept
 */
export function createMatcher(
  known: Iterable<{ key: ConceptKey; units: readonly Unit[] }>,
): (text: readonly TextUnit[]) => Mention[] {
  const paths = new Map<string, ConceptKey | undefined>();
  for (const { key, units } of known) {
    if (units.length > MAX_LENGTH) continue;
    let path = '';
    for (const unit of units) {
      path = path ? `${path} ${unit.key}` : unit.key;
      if (!paths.has(path)) paths.set(path, undefined);
    }
    if (path) paths.set(path, key);
  }
  return (text) => {
    const mentions: Mention[] = [];
    let reached = 0;
    for (let start = 0; start < text.length; start++) {
      const found = mentionsAt(text, start, paths);
      for (const { key, end } of found.reverse()) {
        mentions.push({ key, form: formOf(text.slice(start, end)), nested: end <= reached });
        reached = Math.max(reached, end);
      }
    }
    return mentions;
  };
}

/** The concepts that begin at `start`, the shortest first. */
function mentionsAt(
  text: readonly TextUnit[],
  start: number,
  paths: ReadonlyMap<string, ConceptKey | undefined>,
): { key: ConceptKey; end: number }[] {
  const found: { key: ConceptKey; end: number }[] = [];
  let path = '';
  for (let at = start; at < text.length; at++) {
    const unit = text[at];
    if (!unit) break;
    path = path ? `${path} ${unit.key}` : unit.key;
    if (!paths.has(path)) break;
    const key = paths.get(path);
    if (key !== undefined) found.push({ key, end: at + 1 });
    if (unit.endsClause) break;
  }
  return found;
}

/** Without the "’s" of an owner. */
function formOf(units: readonly Unit[]): string {
  return units
    .map(({ form }) => form)
    .join(' ')
    .replace(/['’]s?$/u, '');
}
