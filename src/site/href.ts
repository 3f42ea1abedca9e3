const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** What a page links to: an address of the site (`/books/…/`, with or without a `#fragment`) under its base path, percent-encoded. */
export function href(address: string): string {
  return base + encodeURI(address);
}
