/** Where a link leads: to another site, to somewhere within this one, or by a way that is not followed (`javascript:`, `data:`). */
export type LinkKind = 'external' | 'mail' | 'internal' | 'unknown';

const RE_SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** Reads an address as browsers do: white space and control characters within it do not count. */
export function linkKind(url: string): LinkKind {
  // eslint-disable-next-line no-control-regex -- browsers drop them, so `java\tscript:` is a scheme too
  const address = url.replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]+/g, '');
  if (/^[/\\]{2}/.test(address)) return 'external';
  const scheme = RE_SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return isSafeRelative(address) ? 'internal' : 'unknown';
  if (scheme === 'http' || scheme === 'https') return 'external';
  return scheme === 'mailto' ? 'mail' : 'unknown';
}

/** Whether no colon stands where a scheme would end, however odd the scheme. */
function isSafeRelative(address: string): boolean {
  const colon = address.indexOf(':');
  const path = address.search(/[/?#]/);
  return colon === -1 || (path !== -1 && path < colon);
}

/** Whether an address may lead to nothing on the site: one within it, or one that no browser can read. */
export function mayBeDead(address: string): boolean {
  return linkKind(address) === 'internal' || !URL.canParse(address, 'https://site.invalid');
}
