import { createHash } from 'node:crypto';
import { BEFORE_PAINT } from '../browser/page/before-paint.ts';

const hash = createHash('sha256').update(BEFORE_PAINT).digest('base64');

/**
 * The Content-Security-Policy of every page: only the site's own files may load, and the only inline script is the one
 * that runs before the first paint. Pagefind compiles WebAssembly; KaTeX writes sizes into `style` attributes. Astro's
 * own policy would list the hashes of all bundled scripts on every page, a kilobyte that `'self'` covers.
 */
export const CONTENT_POLICY = [
  "default-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  `script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`,
  "style-src-attr 'unsafe-inline'",
].join(';');
