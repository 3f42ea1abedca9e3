import { WORKER_FILE } from '../worker/worker-file.ts';

/** The file that static hosts such as Netlify and Cloudflare Pages read response headers from. */
export const HEADERS_FILE = '_headers';

const YEAR = 365 * 86_400;

/**
 * Response headers of a site: what is named by its contents is cached for good, the rest is asked for again; other sites
 * may not frame a page, which a policy within the page cannot say.
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
