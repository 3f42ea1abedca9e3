/** Identifies a card in a reader's progress: the `key` in cards.json. */
export type CardKey = string & { readonly __brand: 'CardKey' };

/** 26 characters that sort by time and are unique across devices: see event-stamps.ts. */
export type EventId = string & { readonly __brand: 'EventId' };
