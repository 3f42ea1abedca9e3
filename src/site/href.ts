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
