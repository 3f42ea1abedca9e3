import { WORKER_FILE } from '../worker/worker-file.ts';

/** The file from which static hosts such as Netlify and Cloudflare Pages read response headers. */
export const HEADERS_FILE = '_headers';

const YEAR = 365 * 86_400;

/**
 * Response headers of a site: files named by their contents are cached for good, others are revalidated. Other sites
 * may not frame a page, which a policy within the page cannot forbid.
 * @param base begins and ends with `/`
 */
export function siteHeaders(base: string): string {
  const forGood = `Cache-Control: public, max-age=${YEAR}, immutable`;
  const rules: [path: string, ...headers: string[]][] = [
    [
      `${base}*`,
      "Content-Security-Policy: frame-ancestors 'self'",
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
    ],
    [`${base}_astro/*`, forGood],
    [`${base}pagefind/fragment/*`, forGood],
    [`${base}pagefind/index/*`, forGood],
    [`${base}${WORKER_FILE}`, 'Cache-Control: no-cache'],
  ];
  return rules
    .map(
      ([path, ...headers]) => [path, ...headers.map((header) => `  ${header}`)].join('\n') + '\n',
    )
    .join('');
}
