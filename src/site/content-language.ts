import type { ContentLanguage } from '../compile/card-markup.ts';
import { textLanguage } from '../messages/languages.ts';
import { services } from './services.ts';

/** Returns the attributes of an element with text from a book in the language `lang`, a BCP 47 tag. */
export function contentLanguage(lang: string): ContentLanguage {
  return textLanguage(lang, services().interface);
}

/** Hebrew, Arabic, and the other scripts that Unicode has in its blocks for writing from right to left. */
const RE_RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Returns the attributes of an element with a title or another short text, whose direction is that of its first letter,
 * whatever its language `lang` is; undefined where they are the page's.
 * @param lang that of the page by default
 */
export function labelLanguage(
  text: string,
  lang?: string,
): { lang: string | undefined; dir: 'auto' | undefined } {
  const page = services().interface;
  const isLeftToRight = page.dir === 'ltr' && !RE_RIGHT_TO_LEFT.test(text);
  return { lang: lang === page.lang ? undefined : lang, dir: isLeftToRight ? undefined : 'auto' };
}
