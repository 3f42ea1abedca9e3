/*
 * The score of a candidate is the sum of its features' values times these weights. `npm run train:concepts` writes the
 * numbers.
 */

/** Features are 0 or 1 unless described otherwise. */
export const FEATURES = {
  bias: 'always 1',
  inHeading: 'the heading has it',
  inQuestion: 'the question has it',
  inContext: 'the context has it',
  inAnswer: 'the answer has it',
  inCode: 'a code block has it',
  inHeadingAndQuestion: 'the heading and the question have it',
  onlyAnswer: 'the answer or a code block has it, nothing else',
  opensHeading: 'the heading begins with it',
  headingHead: 'ends with the head noun of the heading',
  headingShare: 'its share of the heading’s characters, if the heading has it',
  frequency: 'logarithm of how often the card has it',
  whole:
    'share of its occurrences in the library that are whole noun phrases, not parts of longer ones',
  wholeInHeading: 'is a whole noun phrase of the heading',
  cards: 'logarithm of the number of cards that have it',
  headings: 'logarithm of the number of other cards whose heading has it',
  coverage: 'share of the cards of the book that have it',
  headless: 'never ends its noun phrase in the card',
  hasTail: 'is a noun phrase of the heading without generic words at its end',
  isAsked: 'the question asks what it is',
  oneWord: 'is one word',
  threeWords: 'has three words or more',
  ofPhrase: 'is "N of N"',
  isCode: 'is marked as code',
  isSign: 'is an operator or another name without letters',
  isName: 'is an identifier or has capitals or digits inside',
  isCapitalized: 'has a capital in running text',
  startsWithModifier: 'begins with an adjective or a participle',
  endsWithAdjective: 'ends with what may be an adjective',
  generic: 'is a single generic word',
  genericHead: 'ends with a generic word',
  genericStart: 'begins with a generic word',
  lowValueHead: 'ends with a word such as "method" or "type"',
  commonness: 'how common its rarest word is in everyday English, from 0 to 1',
  aspectHead: 'ends with a word such as "evaluation" or "impact"',
  bookTitle: 'the title of the book has it',
  isAcronym: 'is an acronym that the library expands, or its expansion',
} as const;

export type Feature = keyof typeof FEATURES;
export type FeatureValues = Record<Feature, number>;

export interface Weights {
  features: FeatureValues;
  /** Minimum score of all concepts of a card but the first. */
  threshold: number;
}

// The numbers below are written by `npm run train:concepts`.
export const WEIGHTS: Weights = {
  features: {
    bias: -0.83,
    inHeading: 0.27,
    inQuestion: 0.85,
    inContext: -0.1,
    inAnswer: 0.56,
    inCode: 0.45,
    inHeadingAndQuestion: -0.39,
    onlyAnswer: -0.84,
    opensHeading: -0.35,
    headingHead: 0.68,
    headingShare: 0.1,
    frequency: 0.57,
    whole: -0.05,
    wholeInHeading: 1.48,
    cards: 0.27,
    headings: 0.91,
    coverage: -1.31,
    headless: -0.4,
    hasTail: 0.57,
    isAsked: 1.05,
    oneWord: -0.83,
    threeWords: 0.21,
    ofPhrase: -0.74,
    isCode: 0.47,
    isSign: 0.09,
    isName: -0.02,
    isCapitalized: 0.54,
    startsWithModifier: -0.07,
    endsWithAdjective: -0.36,
    generic: 0.96,
    genericHead: -0.29,
    genericStart: 0.08,
    lowValueHead: 0.07,
    commonness: -1.41,
    aspectHead: -3.08,
    bookTitle: -2.87,
    isAcronym: 1.61,
  },
  threshold: -0.6,
};
