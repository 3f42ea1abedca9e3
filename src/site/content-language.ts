import type { ContentLanguage } from '../compile/card-markup.ts';
import { textLanguage } from '../messages/languages.ts';
import { services } from './services.ts';

/** Returns the attributes of an element with text from a book in the language `lang`, a BCP 47 tag. */
export function contentLanguage(lang: string): ContentLanguage {
  return textLanguage(lang, services().interface);
}
