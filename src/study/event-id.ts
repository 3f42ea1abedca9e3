/** 26 characters that sort by time, unique over devices: see event-stamps.ts. */
export type EventId = string & { readonly __brand: 'EventId' };
