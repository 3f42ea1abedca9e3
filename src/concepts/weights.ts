/*
 * The score of a candidate is the sum of its features' values times these weights. Features are 0 or 1 unless described
 * otherwise. `npm run train:concepts` writes the numbers.
 */

export const WEIGHTS = {
  features: {
    bias: -0.83, // always 1
    inHeading: 0.27, // the heading has it
    inQuestion: 0.85, // the question has it
    inContext: -0.1, // the context has it
    inAnswer: 0.56, // the answer has it
    inCode: 0.45, // a code block has it
    inHeadingAndQuestion: -0.39, // the heading and the question have it
    onlyAnswer: -0.84, // the answer or a code block has it, nothing else
    opensHeading: -0.35, // the heading begins with it
    headingHead: 0.68, // ends with the head noun of the heading
    headingShare: 0.1, // its share of the heading’s characters, if the heading has it
    frequency: 0.57, // logarithm of how often the card has it
    whole: -0.05, // share of its occurrences in the library that are whole noun phrases, not parts of longer ones
    wholeInHeading: 1.48, // is a whole noun phrase of the heading
    cards: 0.27, // logarithm of the number of cards that have it
    headings: 0.91, // logarithm of the number of other cards whose heading has it
    coverage: -1.31, // share of the cards of the book that have it
    headless: -0.4, // never ends its noun phrase in the card
    hasTail: 0.57, // is a noun phrase of the heading without generic words at its end
    isAsked: 1.05, // the question asks what it is
    oneWord: -0.83, // is one word
    threeWords: 0.21, // has three words or more
    ofPhrase: -0.74, // is "N of N"
    isCode: 0.47, // is marked as code
    isSign: 0.09, // is an operator or another name without letters
    isName: -0.02, // is an identifier or has capitals or digits inside
    isCapitalized: 0.54, // has a capital in running text
    startsWithModifier: -0.07, // begins with an adjective or a participle
    endsWithAdjective: -0.36, // ends with what may be an adjective
    generic: 0.96, // is a single generic word
    genericHead: -0.29, // ends with a generic word
    genericStart: 0.08, // begins with a generic word
    lowValueHead: 0.07, // ends with a word such as "method" or "type"
    commonness: -1.41, // how common its rarest word is in everyday English, from 0 to 1
    aspectHead: -3.08, // ends with a word such as "evaluation" or "impact"
    bookTitle: -2.87, // the title of the book has it
    isAcronym: 1.61, // is an acronym that the library expands, or its expansion
  },
  /** Minimum score of all concepts of a card but the first. */
  threshold: -0.6,
};

export type Weights = typeof WEIGHTS;
export type FeatureValues = Weights['features'];
export type Feature = keyof FeatureValues;
