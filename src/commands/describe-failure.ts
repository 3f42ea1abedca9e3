import { stripVTControlCharacters } from 'node:util';

/**
 * Errors whose message needs no stack. They are recognized by name, because `astro.config.mjs` may import another copy
 * of their module.
 */
const CONTENT_ERRORS: ReadonlySet<string> = new Set([
  'ContentFolderError',
  'ConfigError',
  'ExportError',
  'ImportError',
  'OutputError',
]);

/** Describes an error by its message and cause, with the hint and place of Astro's and Vite's errors, or else by its stack. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (CONTENT_ERRORS.has(error.name)) return error.message;
  const { hint, loc, cause } = error as Error & { hint?: unknown; loc?: Record<string, unknown> };
  const isMore = cause instanceof Error && !error.message.includes(cause.message);
  const messages = [error.message, isMore ? cause.message : ''];
  const lines = messages.filter(Boolean).map((line) => stripVTControlCharacters(line));
  if (typeof hint === 'string') lines.push(hint);
  if (typeof loc?.file === 'string') {
    lines.push(`at ${loc.file}${typeof loc.line === 'number' ? `:${loc.line}` : ''}`);
  } else if (typeof hint !== 'string' && error.stack) lines.push(error.stack);
  return lines.join('\n');
}
