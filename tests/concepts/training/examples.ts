import { basename } from 'node:path';
import { z } from 'zod';
import type { ConceptCard } from '../../../src/concepts/concept-card.ts';
import { countCandidates } from '../../../src/concepts/count-candidates.ts';
import type { ConceptKeys } from '../../../src/concepts/concept-key.ts';
import { type Feature, type FeatureValues, WEIGHTS } from '../../../src/concepts/weights.ts';
import { englishWordCounts } from '../../../src/content/english-word-counts.ts';
import type { Library, LibraryCard } from '../../../src/library/model.ts';

/** The concepts that a person would index a card under. */
export const GoldSchema = z.array(
  z.object({
    /** File name of the deck. */
    deck: z.string(),
    /** Of the card's heading, from 1. */
    line: z.number(),
    question: z.string(),
    concepts: z.array(
      z.object({
        name: z.string(),
        variants: z.array(z.string()).default([]),
        weight: z.enum(['main', 'also']),
      }),
    ),
  }),
);

type GoldCard = z.output<typeof GoldSchema>[number];

/** A card with what it should be indexed under. */
export interface Example {
  deck: string;
  card: ConceptCard;
  gold: GoldCard['concepts'];
}

/** Finds the card of each entry of `gold` in its deck: the card below its line whose question is most similar. */
export function pairExamples(library: Library, gold: readonly GoldCard[]): Example[] {
  const cards = [...library.cards.values()];
  const taken = new Set<LibraryCard>();
  return gold.flatMap((entry) => {
    const next = gold
      .filter(({ deck, line }) => deck === entry.deck && line > entry.line)
      .map(({ line }) => line);
    const end = Math.min(...next, Infinity);
    const found = cards
      .filter((card) => !taken.has(card) && isBelow(card, entry, end))
      .map((card) => ({ card, alike: likeness(card.question, entry.question) }))
      .sort((a, b) => b.alike - a.alike)[0];
    if (!found) return [];
    taken.add(found.card);
    return [{ deck: entry.deck, card: toConceptCard(found.card), gold: entry.concepts }];
  });
}

function isBelow({ sources }: LibraryCard, { deck, line }: GoldCard, end: number): boolean {
  return sources.some(
    (source) => basename(source.file) === deck && source.line >= line && source.line < end,
  );
}

function likeness(a: string, b: string): number {
  const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu));
  const others = wordsOf(b);
  return [...wordsOf(a)].filter((word) => others.has(word)).length;
}

function toConceptCard(card: LibraryCard): ConceptCard {
  const { book, heading, candidates } = card;
  return { book: book.slug, bookTitle: book.title, lang: book.lang, heading, candidates };
}

/** A candidate of an example: `label` is 1 for a concept of the card, 0.5 for a narrower or wider one, 0 for none. */
export interface LabeledCandidate {
  features: FeatureValues;
  label: number;
}

/** Labels the candidates of all examples. */
export function labelCandidates(examples: readonly Example[]): LabeledCandidate[][] {
  const counted = countCandidates(
    examples.map(({ card }) => card),
    {},
    englishWordCounts(),
  );
  const { texts, keys, scoreWith } = counted;
  const valuesOf = NAMES.map((name) => scoreWith({ ...NO_WEIGHTS, [name]: 1 }));
  return examples.map(({ gold }, index) => {
    const values = valuesOf.map((scored) => scored(index).map(({ score }) => score));
    return scoreWith(NO_WEIGHTS)(index).map(({ text }, at) => ({
      features: Object.fromEntries(
        NAMES.map((name, number) => [name, values[number]![at]!]),
      ) as FeatureValues,
      label: Math.max(0, ...gold.map((concept) => agreement(texts[text]!, concept, keys))),
    }));
  });
}

const NAMES = Object.keys(WEIGHTS.features) as Feature[];
const NO_WEIGHTS = Object.fromEntries(NAMES.map((name) => [name, 0])) as FeatureValues;

/** Compares a name with a concept: 1 for the same, 0.5 where one is the end of the other, 0 otherwise. */
export function agreement(
  name: string,
  concept: GoldCard['concepts'][number],
  keys: ConceptKeys,
): number {
  const own = keys.wordsOf(plain(name)).map(({ key }) => key);
  const others = [concept.name, ...concept.variants]
    .flatMap(withoutParentheses)
    .map((other) => keys.wordsOf(plain(other)).map(({ key }) => key));
  if (others.some((other) => other.join('') === own.join(''))) return 1;
  const isEnd = (short: string[], long: string[]) =>
    short.length < long.length && short.join(' ') === long.slice(-short.length).join(' ');
  return others.some((other) => isEnd(own, other) || isEnd(other, own)) ? 0.5 : 0;
}

/** "CSR (Compressed Sparse Row)" is both. */
function withoutParentheses(name: string): string[] {
  const [, before, inside] = /^(.+?) \((.+)\)$/u.exec(name) ?? [];
  return before === undefined || inside === undefined ? [name] : [before, inside];
}

function plain(name: string): string {
  return name
    .replaceAll('`', '')
    .replace(/\(.*\)$|<.*>$/u, '')
    .replace(/ (?:class|method|operator|command|function|clause)$/u, '');
}
