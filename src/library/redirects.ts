/** Addresses of the site that lead to another: keys and targets begin with `/`; a target may be a whole URL. */
export type Redirects = Readonly<Record<string, string>>;

/** Why `address` can't be the address of a redirect; undefined if it can. */
export function faultOfAddress(address: string): string | undefined {
  if (!address.startsWith('/')) return 'must begin with `/`, without the site’s own path';
  if (/[?#\\\s\p{Cc}]/u.test(address)) return 'must be a path alone, without spaces, `?`, and `#`';
  const steps = address.slice(1).replace(/\/$/, '').split('/');
  if (steps.some((step) => step === '' || step === '.' || step === '..'))
    return 'must name a page, without `//`, `.`, and `..`';
  return undefined;
}

/** Whether `target` is an address of the site or a whole URL. */
export function isRedirectTarget(target: string): boolean {
  if (/^https?:\/\/[^/]/i.test(target)) return URL.canParse(target);
  return target.startsWith('/') && !target.startsWith('//') && !/[\s\p{Cc}]/u.test(target);
}

/** The address of a redirect in a uniform form: `/old/page/`, `/old.html`. */
export function normalAddress(address: string): string {
  const path = address.replace(/[?#].*$/, '').normalize('NFC');
  return /\/$|\.\w+$/.test(path) ? path : `${path}/`;
}
