/** Identifies a card in a reader's progress: the `key` in cards.json. */
export type CardKey = string & { readonly __brand: 'CardKey' };
