import type { AstroUserConfig } from 'astro';
import { createHash } from 'node:crypto';
import { BEFORE_PAINT } from '../browser/page/before-paint.ts';

type ContentPolicy = NonNullable<NonNullable<AstroUserConfig['security']>['csp']>;

/**
 * The Content-Security-Policy of every page: only the site's own files are loaded, and of inline code only the script
 * that comes before the first paint runs. Pagefind compiles WebAssembly; KaTeX writes sizes into `style` attributes.
 */
export const CONTENT_POLICY: ContentPolicy = {
  directives: [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ],
  scriptDirective: {
    resources: ["'self'", "'wasm-unsafe-eval'"],
    hashes: [`sha256-${createHash('sha256').update(BEFORE_PAINT).digest('base64')}`],
  },
  styleDirective: {
    resources: [
      { resource: "'self'", kind: 'element' },
      { resource: "'unsafe-inline'", kind: 'attribute' },
    ],
  },
};
