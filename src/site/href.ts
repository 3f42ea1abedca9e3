import { imageAddress } from '../library/urls.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * Converts an address on the site (`/books/…/`, optionally with a `#fragment`) to an `href`: with the base path, and
 * percent-encoded.
 */
export function href(address: string): string {
  return base + encodeURI(address);
}

/** Returns the `href` of an image of the content folder. */
export function imageHref(path: string): string {
  return base + imageAddress(path);
}

/**
 * Returns the `href` of a page with a query, whose slashes stay readable: `/print/?chapter={book}/{chapter}`. A value of
 * `true` adds its name alone.
 */
export function queryHref(address: string, query: Record<string, string | true>): string {
  const parts = Object.entries(query).map(([name, value]) =>
    value === true ? name : `${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`,
  );
  return `${href(address)}?${parts.join('&')}`;
}
