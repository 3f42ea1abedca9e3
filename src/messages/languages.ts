import { memoize } from '../text/memoize.ts';
import { primaryTag } from '../text/primary-tag.ts';

interface Language {
  /** Its name in English, for error messages. */
  name: string;
  /** The `lang` of the pages: a BCP 47 tag. */
  tag: string;
  dir: 'ltr' | 'rtl';
}

/** The languages that the interface has been translated into, by the code that `library.yaml` uses. */
export const LANGUAGES = {
  en: { name: 'English', tag: 'en', dir: 'ltr' },
  es: { name: 'Spanish', tag: 'es', dir: 'ltr' },
  de: { name: 'German', tag: 'de', dir: 'ltr' },
  fr: { name: 'French', tag: 'fr', dir: 'ltr' },
  pt: { name: 'Portuguese', tag: 'pt-BR', dir: 'ltr' },
  zh: { name: 'Chinese', tag: 'zh-Hans', dir: 'ltr' },
  ar: { name: 'Arabic', tag: 'ar', dir: 'rtl' },
} as const satisfies Record<string, Language>;

export type LanguageCode = keyof typeof LANGUAGES;

/** The interface's language, with the `lang` and `dir` of its pages. */
export interface Interface {
  code: LanguageCode;
  lang: string;
  dir: 'ltr' | 'rtl';
}

/** Returns the code for a language tag, such as `pt` for `pt-BR`; undefined without a translation. */
export function toLanguageCode(tag: string): LanguageCode | undefined {
  const code = primaryTag(tag.trim());
  return Object.hasOwn(LANGUAGES, code) ? (code as LanguageCode) : undefined;
}

/** Chooses the interface's language: the one that is set, or else the library's, or else English. */
export function chooseInterface(config: {
  interface?: LanguageCode | undefined;
  lang: string;
}): Interface {
  const ofLibrary = toLanguageCode(config.lang);
  const code = config.interface ?? ofLibrary ?? 'en';
  const { tag, dir } = LANGUAGES[code];
  // The library may name a region: `en-GB`.
  return { code, lang: code === ofLibrary ? config.lang : tag, dir };
}

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand']);

/** Returns the language of a text and its direction, each only if it isn't the page's. */
export function textLanguage(
  lang: string,
  page: Pick<Interface, 'lang' | 'dir'>,
): { lang: string | undefined; dir: 'ltr' | 'rtl' | undefined } {
  const dir = directionOf(lang);
  return { lang: lang === page.lang ? undefined : lang, dir: dir === page.dir ? undefined : dir };
}

/** Returns the direction that a language, given as a BCP 47 tag, is written in. */
export const directionOf = memoize((tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr',
);
