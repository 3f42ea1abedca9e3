/*
 * What makes a candidate a concept: the score of a candidate is the sum of these weights, each times the feature's
 * value. `npm run train:concepts` writes the numbers.
 */

/** Features are 0 or 1 where nothing else is said. */
export const FEATURES = {
  bias: 'always 1',
  inHeading: 'the heading has it',
  inQuestion: 'the question has it',
  inContext: 'the context has it',
  inAnswer: 'the answer has it',
  inCode: 'a code block has it',
  inHeadingAndQuestion: 'the heading and the question have it',
  inHeadingAndText: 'the heading has it, and the context or the answer',
  onlyAnswer: 'the answer or a code block has it, nothing else',
  opensHeading: 'the heading begins with it',
  headingHead: 'ends with the head noun of the heading',
  headingShare: 'share of the heading’s characters that it is, where the heading has it',
  frequency: 'logarithm of how often the card has it',
  whole:
    'share of the times that it is a whole noun phrase, not a part of a longer one, in the library',
  wholeInHeading: 'is a whole noun phrase of the heading',
  neverWhole: 'the card has it only inside of longer ones',
  cards: 'logarithm of the number of cards that have it',
  headings: 'logarithm of the number of other cards whose heading has it',
  coverage: 'share of the cards of the book that have it',
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
  bookTitle: 'the title of the book has it',
  isAcronym: 'is an acronym that the library expands, or its expansion',
} as const;

export type Feature = keyof typeof FEATURES;
export type FeatureValues = Record<Feature, number>;

export interface Weights {
  features: FeatureValues;
  /** Score that all concepts of a card but the first have to reach. */
  threshold: number;
}

// The numbers below are written by `npm run train:concepts`.
export const WEIGHTS: Weights = {
  features: {
    bias: -1.16,
    inHeading: 0.61,
    inQuestion: 0.84,
    inContext: -0.1,
    inAnswer: 0.56,
    inCode: 0.5,
    inHeadingAndQuestion: -0.27,
    inHeadingAndText: -0.02,
    onlyAnswer: -0.88,
    opensHeading: -0.18,
    headingHead: 0.4,
    headingShare: -0.59,
    frequency: 0.55,
    whole: 0.07,
    wholeInHeading: 1.25,
    neverWhole: 0.04,
    cards: 0.29,
    headings: 0.94,
    coverage: -1.22,
    oneWord: -0.92,
    threeWords: 0.28,
    ofPhrase: -0.77,
    isCode: 0.53,
    isSign: 0.3,
    isName: 0.18,
    isCapitalized: 0.58,
    startsWithModifier: -0.11,
    endsWithAdjective: -0.43,
    generic: 0.51,
    genericHead: -0.45,
    genericStart: -0.13,
    lowValueHead: 0.03,
    bookTitle: -2.82,
    isAcronym: 1.68,
  },
  threshold: -0.6,
};
