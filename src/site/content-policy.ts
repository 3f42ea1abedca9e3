import { createHash } from 'node:crypto';
import { memoize } from '../text/memoize.ts';

/**
 * The Content-Security-Policy of a page: only the site's own files may load, and `script` is the only inline script.
 * Pagefind compiles WebAssembly; KaTeX writes sizes into `style` attributes. Astro's own policy would list the hashes
 * of all bundled scripts on every page, a kilobyte that `'self'` covers.
 */
export const contentPolicy = memoize((script: string) => {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'self'",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`,
    "style-src-attr 'unsafe-inline'",
  ].join(';');
});
