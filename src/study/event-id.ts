/** 26 characters that sort by time and are unique across devices: see event-stamps.ts. */
export type EventId = string & { readonly __brand: 'EventId' };
