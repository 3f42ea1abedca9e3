import { createConceptKeys } from '../../../src/concepts/concept-key.ts';
import { agreement, type Example } from './examples.ts';

/** How well concepts agree with those that a person chose: shares from 0 to 1; a narrower or wider name counts half. */
export interface Score {
  f1: number;
  precision: number;
  recall: number;
  /** Of the main concept of each card. */
  recallMain: number;
  /** Share of all chosen names that are a concept of any card. */
  entries: number;
}

/** @param names for each example the names that were chosen */
export function scoreChoice(
  examples: readonly Example[],
  names: readonly (readonly string[])[],
): Score {
  const keys = createConceptKeys(new Map());
  const best = (name: string, gold: Example['gold']) =>
    Math.max(0, ...gold.map((concept) => agreement(name, concept, keys)));
  const wanted = examples.flatMap(({ gold }, index) =>
    gold.map((concept) => ({
      isMain: concept.weight === 'main',
      value: Math.max(0, ...names[index]!.map((name) => agreement(name, concept, keys))),
    })),
  );
  const given = examples.flatMap(({ gold }, index) =>
    names[index]!.map((name) => best(name, gold)),
  );
  const all = examples.flatMap(({ gold }) => gold);
  const entries = [...new Set(names.flat())].map((name) => (best(name, all) === 1 ? 1 : 0));
  const precision = mean(given);
  const recall = mean(wanted.map(({ value }) => value));
  return {
    f1: (2 * precision * recall) / (precision + recall || 1),
    precision,
    recall,
    recallMain: mean(wanted.filter(({ isMain }) => isMain).map(({ value }) => value)),
    entries: mean(entries),
  };
}

export function formatScore(title: string, score: Score): string {
  const shown = Object.entries(score).map(([name, value]) => `${name} ${(100 * value).toFixed(1)}`);
  return `${title}: ${shown.join(', ')}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
