import type { ArrangedBook } from '../../src/library/arrange.ts';
import { createLibraryBuilder } from '../../src/library/build-library.ts';
import { type LibraryConfig, readConfig } from '../../src/library/config.ts';
import type { Library, LibraryCard } from '../../src/library/model.ts';
import { findCandidates } from '../../src/concepts/candidates.ts';
import { arrange, type DeckSketch, sketchDeck } from './sample-decks.ts';

/** Links books without reusing concepts. */
export const buildLibrary = (books: readonly ArrangedBook[], config: LibraryConfig): Library =>
  createLibraryBuilder(config)(books);

/** Builds the library of some decks, with their candidates, under a `library.yaml`. */
export function sketchLibrary(decks: Record<string, DeckSketch>, yaml = ''): Library {
  const read = Object.entries(decks).map(([file, sketch]) => {
    const deck = sketchDeck(file, sketch);
    const cards = deck.cards.map((card) => ({
      ...card,
      candidates: findCandidates({
        ...{ heading: card.heading, question: card.question, answer: card.written.answer },
        ...{ context: '', code: '' },
      }),
    }));
    return { ...deck, cards };
  });
  return buildLibrary(arrange(read).books, readConfig(yaml, 'library.yaml').config);
}

export function cardOf(library: Library, id: string): LibraryCard {
  const card = [...library.cards.values()].find((one) => one.id === id);
  if (!card) throw new Error(`no card ${id} among ${[...library.cards.keys()].join(', ')}`);
  return card;
}
