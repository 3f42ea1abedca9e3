import { errorMessage } from '../text/error-message.ts';

/** Returns KaTeX's reason for rejecting TeX, without its prefix and the excerpt that follows. */
export function katexReason(error: unknown): string {
  const message = errorMessage(error);
  return message
    .replace(/^KaTeX parse error:\s*/, '')
    .replace(/ at (?:position \d+|end of input): [^]*$/, '');
}
