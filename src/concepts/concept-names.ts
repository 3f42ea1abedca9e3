import type { ConceptKey } from './concept-key.ts';

export interface ConceptNames {
  /** Counts a form once a card. */
  count: (key: ConceptKey, form: string, card: number) => void;
  /** The form written most, capitals aside, and of its spellings the one written most. */
  nameOf: (key: ConceptKey) => string;
}

interface Form {
  cards: number;
  lastCard: number;
}

/** Collects the forms in which concepts are written. Cards are counted one after the other; of equals the first wins. */
export function createConceptNames(): ConceptNames {
  const written = new Map<ConceptKey, Map<string, Form>>();
  return {
    count: (key, form, card) => {
      const forms = written.get(key) ?? new Map<string, Form>();
      written.set(key, forms);
      const known = forms.get(form) ?? { cards: 0, lastCard: -1 };
      if (known.lastCard === card) return;
      forms.set(form, { cards: known.cards + 1, lastCard: card });
    },
    nameOf: (key) => chooseForm([...(written.get(key) ?? [])]) ?? key,
  };
}

function chooseForm(
  forms: readonly (readonly [form: string, counted: Form])[],
): string | undefined {
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
