import type { CardHtml } from './card-html.ts';
import type { CompiledDeck } from './compile-deck.ts';
import type { SearchText } from './search-text.ts';

/** The part of a deck that every run needs: everything but the bodies of its cards. */
export type DeckHead = Omit<CompiledDeck, 'bodies'>;

/** A compiled deck as bytes, in parts that can be read separately; passed from a worker to the cache. */
export interface PackedDeck {
  /** A `DeckHead` as JSON. */
  head: Uint8Array<ArrayBuffer>;
  /** A `SearchText` for each card, as JSON. */
  search: Uint8Array<ArrayBuffer>;
  /** A `CardHtml` for each card, as JSON; undefined if no HTML was requested. */
  html: Uint8Array<ArrayBuffer>[] | undefined;
  /** The MDX of each card, if requested. */
  mdx: string[];
}

export function packDeck({ bodies, ...head }: CompiledDeck): PackedDeck {
  const html = bodies.flatMap((body) => (body.html ? [encode(body.html)] : []));
  return {
    head: encode(head),
    search: encode(bodies.map(({ search }) => search)),
    html: html.length === bodies.length ? html : undefined,
    mdx: bodies.flatMap(({ mdx }) => mdx ?? []),
  };
}

export function unpackHead(bytes: Uint8Array): DeckHead {
  return decode(bytes) as DeckHead;
}

export function unpackSearch(bytes: Uint8Array): SearchText[] {
  return decode(bytes) as SearchText[];
}

export function unpackHtml(bytes: Uint8Array): CardHtml {
  return decode(bytes) as CardHtml;
}

function encode(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

function decode(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
