import { distinctSlugs } from '../text/distinct-slugs.ts';
import { compareAsIndexed } from '../text/natural-order.ts';
import { slugify } from '../text/slug.ts';
import type { ConceptKey } from './concept-key.ts';

export interface NamedConcept {
  key: ConceptKey;
  slug: string;
  name: string;
  /** By name. */
  aliases: string[];
}

/**
 * Gives each concept its name, slug, and aliases, and sorts them by name.
 * @param otherNames other names of each concept; may include its own
 */
export function nameConcepts(
  keys: Iterable<ConceptKey>,
  nameOf: (key: ConceptKey) => string,
  otherNames: ReadonlyMap<ConceptKey, readonly string[]>,
): NamedConcept[] {
  const concepts = [...keys].map((key) => {
    const name = nameOf(key);
    const aliases = new Set(otherNames.get(key)?.filter((one) => !isSame(one, name)));
    return { key, slug: '', name, aliases: [...aliases].sort((a, b) => compareAsIndexed(a, b)) };
  });
  const { slugs } = distinctSlugs(concepts, ({ name }) => slugify(name), {
    short: ({ key }) => [key],
    long: ({ key, name }) => [key, name],
  });
  for (const concept of concepts) concept.slug = slugs.get(concept) ?? '';
  return concepts.sort((a, b) => compareAsIndexed(a.name, b.name));
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase().replace(/s$/, '') === b.toLowerCase().replace(/s$/, '');
}

export interface FormCounts {
  /**
   * Counts a form of a concept once per card; cards must come one after the other.
   * @param isWritten whether its capitals are its own rather than title case; it counts twice then
   */
  add: (key: ConceptKey, form: string, card: number, isWritten?: boolean) => void;
  /** Returns the most frequent form, ignoring case, in its most frequent spelling; the first one in case of a tie. */
  mostFrequent: (key: ConceptKey) => string;
}

interface Form {
  cards: number;
  lastCard: number;
}

/** Counts how decks write concepts. */
export function createFormCounts(): FormCounts {
  const written = new Map<ConceptKey, Map<string, Form>>();
  return {
    add: (key, form, card, isWritten = false) => {
      const forms = written.get(key) ?? new Map<string, Form>();
      written.set(key, forms);
      const known = forms.get(form) ?? { cards: 0, lastCard: -1 };
      if (known.lastCard === card) return;
      forms.set(form, { cards: known.cards + (isWritten ? 2 : 1), lastCard: card });
    },
    mostFrequent: (key) => chooseForm([...(written.get(key) ?? [])]) ?? key,
  };
}

function chooseForm(forms: readonly (readonly [form: string, counted: Form])[]) {
  const folded = new Map<string, number>();
  for (const [form, { cards }] of forms) {
    const lower = form.toLowerCase();
    folded.set(lower, (folded.get(lower) ?? 0) + cards);
  }
  const best = highest([...folded]);
  const spellings = forms.filter(([form]) => form.toLowerCase() === best);
  return highest(spellings.map(([form, { cards }]) => [form, cards]));
}

function highest(counts: readonly (readonly [form: string, count: number])[]): string | undefined {
  const most = Math.max(...counts.map(([, count]) => count));
  return counts.find(([, count]) => count === most)?.[0];
}
