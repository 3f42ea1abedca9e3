import {
  type FeatureValues,
  type Feature,
  type Weights,
  WEIGHTS,
} from '../../../src/concepts/weights.ts';
import type { LabeledCandidate } from './examples.ts';

const NAMES = Object.keys(WEIGHTS.features) as Feature[];

/** How far weights are pulled to 0, each by its feature's deviation. */
const REGULARIZATION = 0.008;
const ROUNDS = 800;
const STEP = 1;

/** Fits a logistic regression by gradient descent; a narrower or wider name counts as half a concept. */
export function fitWeights(cards: readonly LabeledCandidate[][], threshold = 0): Weights {
  const rows = cards.flat();
  const mean = valuesFor((name) => average(rows.map(({ features }) => features[name])));
  const deviation = valuesFor((name) =>
    name === 'bias'
      ? 1
      : Math.sqrt(average(rows.map(({ features }) => (features[name] - mean[name]) ** 2))) || 1,
  );
  const scaled = rows.map(({ features, label }) => ({
    label,
    values: NAMES.map((name) =>
      name === 'bias' ? 1 : (features[name] - mean[name]) / deviation[name],
    ),
  }));
  let weights = NAMES.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = NAMES.map(() => 0);
    for (const { values, label } of scaled) {
      const error = sigmoid(dot(values, weights)) - label;
      for (let at = 0; at < values.length; at++) gradient[at]! += error * values[at]!;
    }
    weights = weights.map(
      (weight, at) => weight - STEP * (gradient[at]! / scaled.length + REGULARIZATION * weight),
    );
  }
  const features = valuesFor((name) => weights[NAMES.indexOf(name)]! / deviation[name]);
  features.bias = NAMES.reduce(
    (sum, name) => (name === 'bias' ? sum : sum - features[name] * mean[name]),
    weights[NAMES.indexOf('bias')]!,
  );
  return { features, threshold };
}

function valuesFor(valueOf: (name: Feature) => number): FeatureValues {
  return Object.fromEntries(NAMES.map((name) => [name, valueOf(name)])) as FeatureValues;
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += a[at]! * b[at]!;
  return sum;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
