/**
 * What a link points to: another site, a place within this one, or a scheme that isn't followed (`javascript:`,
 * `data:`).
 */
export type LinkKind = 'external' | 'mail' | 'internal' | 'unknown';

const RE_SCHEME = /^([a-z][a-z0-9+.-]*):/i;

/** Classifies an address as browsers read it, ignoring white space and control characters. */
export function linkKind(url: string): LinkKind {
  // eslint-disable-next-line no-control-regex -- browsers drop them, so `java\tscript:` is a scheme too
  const address = url.replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]+/g, '');
  if (/^[/\\]{2}/.test(address)) return 'external';
  const scheme = RE_SCHEME.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return isSafeRelative(address) ? 'internal' : 'unknown';
  if (scheme === 'http' || scheme === 'https') return 'external';
  return scheme === 'mailto' ? 'mail' : 'unknown';
}

/** Returns whether an address has no colon where a scheme would end, however odd the scheme. */
function isSafeRelative(address: string): boolean {
  const colon = address.indexOf(':');
  const path = address.search(/[/?#]/);
  return colon === -1 || (path !== -1 && path < colon);
}

/** Returns whether an address may be dead: one within the site, or one that no browser can parse. */
export function mayBeDead(address: string): boolean {
  return linkKind(address) === 'internal' || !URL.canParse(address, 'https://site.invalid');
}
