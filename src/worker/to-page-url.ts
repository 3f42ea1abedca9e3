/** Returns the address that a page is cached under: without query and fragment, and with a trailing slash. */
export function toPageUrl(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname.replace(/[^/]$/, '$&/');
}
