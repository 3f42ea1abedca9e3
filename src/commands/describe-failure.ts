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

/** Of a file, a folder, or a port. */
const NOT_ALLOWED = 'This user may not use it. Change its permissions, or choose another one.';

/** What to do about errors of the system that are not Recto's, by code. */
const ADVICE: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some space, and run the command again.',
  EDQUOT: 'Your share of the disk is used up. Free some space, and run the command again.',
  EROFS: 'The disk is read-only. Choose a folder on another one, or make it writable.',
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
};

/**
 * Describes an error by its message and cause, with what to do about it if the system reported it, with the hint and
 * place of Astro's and Vite's errors, or else by its stack.
 */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (CONTENT_ERRORS.has(error.name)) return error.message;
  const advice = 'syscall' in error && 'code' in error ? ADVICE[String(error.code)] : undefined;
  if (advice !== undefined) return `${error.message}\n${advice}`;
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
