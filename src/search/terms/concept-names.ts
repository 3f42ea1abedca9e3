import type { SearchRecord } from './search-record.ts';

/** In the folder of the index. */
export const CONCEPT_NAMES_FILE = 'concept-names.bin';

export interface ConceptName {
  name: string;
  slug: string;
  /** Address of its only card, with the base path; undefined if it has a page of its own. */
  card: string | undefined;
}

/** Collects the concepts of records, one by one; `text()` is the file that `parseConceptNames` reads. */
export function createConceptNames(): {
  add: (record: SearchRecord) => void;
  text: () => string;
} {
  const concepts = new Map<string, ConceptName>();
  return {
    add({ url, concepts: own }) {
      for (const { slug, name } of own) {
        const card = concepts.has(slug) ? undefined : url;
        concepts.set(slug, { name: name.replace(/\s+/g, ' '), slug, card });
      }
    },
    text: () =>
      [...concepts.values()]
        .map(({ slug, name, card = '' }) => [slug, name, card].join('\t').trimEnd())
        .join('\n'),
  };
}

/** Parses the file of `createConceptNames`; anything else contains no concepts. */
export function parseConceptNames(text: string): ConceptName[] {
  return text.split('\n').flatMap((line) => {
    const [slug, name, card] = line.split('\t');
    return slug && name ? [{ name, slug, card }] : [];
  });
}
