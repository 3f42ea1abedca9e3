import { normalAddress, type Redirects } from '../library/redirects.ts';
import { CATALOGS } from '../messages/catalogs.ts';
import type { Interface } from '../messages/languages.ts';
import { escapeHtml } from '../text/escape-html.ts';
import { siteAddresses } from './check/site-addresses.ts';
import { type SiteFiles, writeSiteFile } from './site-files.ts';

export interface RedirectSite {
  redirects: Redirects;
  /** The files of the site so far, without the redirects. */
  files: SiteFiles;
  /** Begins and ends with `/`. */
  base: string;
  /** `https://example.org`; undefined if the site has no address yet. */
  origin: string | undefined;
  interface: Interface;
}

/** A redirect that can't be written; `message` is a sentence. */
export interface RedirectFault {
  address: string;
  message: string;
  hint: string;
}

/** Finds redirects whose address is taken, and those to a missing page. */
export function checkRedirects({ redirects, files, base }: RedirectSite): RedirectFault[] {
  const { resolve } = siteAddresses(files.keys(), base);
  const known = new Set(Object.keys(redirects).map(normalAddress));
  const at = (address: string): string => base + address.slice(1);
  return Object.entries(redirects).flatMap(([address, target]): RedirectFault[] => {
    if (resolve(at(address), 'index.html').kind === 'file') {
      return [
        {
          address,
          message: `There is a page at “${address}”, which a redirect would replace.`,
          hint: 'Remove the redirect, or give it the address that the page had before.',
        },
      ];
    }
    if (!target.startsWith('/') || known.has(normalAddress(target))) return [];
    const found = resolve(at(target), 'index.html');
    const ids = found.kind === 'file' ? (files.get(found.file)?.ids ?? []) : [];
    const isThere =
      found.kind === 'file' && (found.fragment === '' || ids.includes(found.fragment));
    if (isThere) return [];
    return [
      {
        address,
        message: `The redirect “${address}” leads to “${target}”, where there is no page.`,
        hint: 'Copy the address of the page from the browser, without the site’s own path.',
      },
    ];
  });
}

/** Writes a page for each redirect, and returns their files. */
export function writeRedirects(folder: string, site: RedirectSite): string[] {
  return Object.entries(site.redirects).map(([address, target]) => {
    const path = normalAddress(address).slice(1);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    writeSiteFile(folder, file, redirectPage(target, site));
    return file;
  });
}

/** A page that redirects readers at once, and search engines permanently. */
export function redirectPage(
  target: string,
  { base, origin, interface: { code, lang, dir } }: Omit<RedirectSite, 'redirects' | 'files'>,
): string {
  const isOwn = target.startsWith('/');
  const href = escapeHtml(isOwn ? base + encodeURI(target.slice(1)) : target);
  const page = href.replace(/#.*$/, '');
  const canonical = isOwn && origin !== undefined ? escapeHtml(new URL(page, origin).href) : page;
  const { moved } = CATALOGS[code].site;
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<title>${moved.title}</title>
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${href}">
<link rel="canonical" href="${canonical}">
</head>
<body><h1>${moved.heading}</h1><p>${moved.to(`<a href="${href}" dir="ltr">${href}</a>`)}</p></body>
</html>
`;
}
