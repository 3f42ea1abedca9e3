/** The base path of the sample site, so that a link without it is found. */
export const SAMPLE_BASE = '/flashcards/';
