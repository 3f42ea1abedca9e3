import { loadOnce } from '../../text/load-once.ts';
import { keepCommon, markBeginnings } from './matches.ts';
import type { Matches } from './matches.ts';
import type { OpenIndex } from './open-index.ts';

/** A word in more cards than this is frequent. */
export const FREQUENT = 2000;
/** Results of words take 10 bytes for each card of the index. Those that fit into 20 MB are kept, and at least some. */
const MAX_CARDS_KEPT = 2_000_000;
const MIN_WORDS_KEPT = 24;

type AskWord = (word: string) => Promise<Matches>;

/** Searches an index for single words, and keeps the results. */
export function createAskWord(
  index: OpenIndex,
): Record<'ask' | 'askExactly' | 'askWhole', AskWord> {
  const asked = new Map<string, Promise<Matches>>();
  const exact = new Map<string, Promise<Matches>>();
  const most = Math.max(MIN_WORDS_KEPT, Math.ceil(MAX_CARDS_KEPT / (1 + index.size)));

  const ask: AskWord = (word) => loadOnce(asked, word, index.search, most);

  /**
   * The cards that contain a word itself, not only words that begin with it; not checked for frequent words, which
   * takes Pagefind too long.
   */
  const askExactly: AskWord = async (word) => {
    const found = await ask(word);
    if (found.count === 0 || found.count > FREQUENT) return found;
    return keepCommon(found, await loadOnce(exact, word, index.searchExactly, most));
  };

  /** For a word that is typed to its end: if some cards contain it, others only begin alike. */
  const askWhole: AskWord = async (word) => {
    const [found, whole] = await Promise.all([ask(word), askExactly(word)]);
    return whole.count > 0 && whole.count < found.count ? markBeginnings(found, whole) : found;
  };

  return { ask, askExactly, askWhole };
}
