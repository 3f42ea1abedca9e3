import * as messages from '#messages/search-index.ts';

/** A failure as a sentence for the reader, with what to do. */
export class SearchFailure extends Error {
  override name = 'SearchFailure';
}

/** Messages of a failed `fetch` in Chromium, Firefox, and Safari. */
const RE_NETWORK = /failed to fetch|networkerror|load failed/i;

/** The sentence for any error. */
export function failureSentence(error: unknown): string {
  if (error instanceof SearchFailure) return error.message;
  const isNetwork = error instanceof TypeError && RE_NETWORK.test(error.message);
  return isNetwork || !navigator.onLine ? messages.offline : messages.broken;
}

/** A file is missing, damaged, or of another build. */
export function failAsBroken(): never {
  throw new SearchFailure(messages.broken);
}

export function failAsOffline(): never {
  throw new SearchFailure(messages.offline);
}
