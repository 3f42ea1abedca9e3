import type { DetectedLanguage } from '../library/read-deck.ts';
import { utf8Length } from '../text/utf8-length.ts';

/** In characters. More text makes nothing surer. */
const READ = 4_000;
/** In bytes of UTF-8, so that scripts with a sign for a syllable or a word need fewer. */
const ENOUGH = 60;
/** From this length on, the first of two related languages is right however close the second is. */
const PLENTY = 800;
/** How far the score of a language, of 1 at most, has to be above that of the next one. */
const CLEAR = { short: 0.05, long: 0.01 };

const RE_NO_WORD = /[^\p{L}\p{M}'’\s]+/gu;

/** Detects the language of prose; undefined where the text is too short or too mixed to be sure. */
export async function detectLanguage(text: string): Promise<DetectedLanguage | undefined> {
  const words = text.replace(RE_NO_WORD, ' ').replace(/\s+/g, ' ').trim().slice(0, READ);
  const length = utf8Length(words);
  if (length < ENOUGH) return undefined;
  // Loaded only where a deck is compiled: its model takes a fifth of a second to read.
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(words);
  const [best = 0, next = 0] = Object.values(found.getScores()).sort((a, b) => b - a);
  const isClear = best - next >= (length < PLENTY ? CLEAR.short : CLEAR.long);
  return found.language && found.isReliable() && isClear
    ? { lang: found.language, weight: text.length }
    : undefined;
}
