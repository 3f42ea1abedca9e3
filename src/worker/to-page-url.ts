/** The one address under which a page is kept: without query and fragment, with the slash at its end. */
export function toPageUrl(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname.replace(/[^/]$/, '$&/');
}
