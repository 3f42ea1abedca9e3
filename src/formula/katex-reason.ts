/** Returns KaTeX's reason for rejecting TeX, without its prefix and the excerpt that follows. */
export function katexReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/^KaTeX parse error:\s*/, '')
    .replace(/ at (?:position \d+|end of input): [^]*$/, '');
}
