/** What a reader's progress on a card hangs on: the `key` of cards.json. */
export type CardKey = string & { readonly __brand: 'CardKey' };
