import { primaryTag } from '../text/primary-tag.ts';
import type { Problem } from '../text/problem.ts';
import { groupBooks } from './books.ts';
import type { LibraryConfig } from './config.ts';
import type { DetectedLanguage, ReadDeck } from './read-deck.ts';

/** A book before `library.yaml` is applied. */
interface Book {
  /** Its slug. */
  id: string;
  data: { title: string; shelfCode: string | undefined; lang: string | undefined };
  files: readonly string[];
}

/** The language of most of a book's text; undefined if none was detected. */
export function mostWrittenLanguage(
  decks: readonly (DetectedLanguage | undefined)[],
): string | undefined {
  const weights = new Map<string, number>();
  for (const deck of decks)
    if (deck) weights.set(deck.lang, (weights.get(deck.lang) ?? 0) + deck.weight);
  let best: string | undefined;
  for (const [lang, weight] of weights)
    if (best === undefined || weight > (weights.get(best) ?? 0)) best = lang;
  return best;
}

/** Returns a BCP 47 tag: from `library.yaml`, or else as detected, or else the library's. */
export function languageOfBook({ id, data }: Omit<Book, 'files'>, config: LibraryConfig): string {
  return (
    configuredLanguage(id, data.shelfCode, config) ?? detectedTag(data.lang, config) ?? config.lang
  );
}

/** Notes each book whose detected language isn't the library's. */
export function findLanguageProblems(books: readonly Book[], config: LibraryConfig): Problem[] {
  return books.flatMap(({ id, data, files: [file = ''] }) => {
    const lang = detectedTag(data.lang, config);
    if (!lang || lang === config.lang || configuredLanguage(id, data.shelfCode, config)) return [];
    return [languageDetected(file, { title: data.title, slug: id, lang, library: config.lang })];
  });
}

/**
 * Returns the languages whose rules the phrases of decks follow, by file: that of their book in `library.yaml`, or else,
 * for decks whose own language was not detected, that of the rest of their book or of the library. Other decks are left out.
 */
export function findPhraseLanguages(
  decks: readonly ReadDeck[],
  config: LibraryConfig,
): Map<string, string> {
  const languages = new Map<string, string>();
  const isConfigured = Object.values(config.books).some(({ lang }) => lang !== undefined);
  if (!isConfigured && decks.every(({ language }) => language)) return languages;
  // English is the default, which says nothing about a deck.
  const ofLibrary = config.lang === 'en' ? undefined : config.lang;
  for (const { slug, shelfCode, decks: own } of groupBooks(decks).books) {
    const configured = configuredLanguage(slug, shelfCode, config);
    const ofBook = mostWrittenLanguage(own.map(({ read }) => read.language)) ?? ofLibrary;
    for (const { read } of own) {
      const lang = configured ?? (read.language ? undefined : ofBook);
      if (lang !== undefined) languages.set(read.file, primaryTag(lang));
    }
  }
  return languages;
}

function configuredLanguage(slug: string, shelfCode: string | undefined, { books }: LibraryConfig) {
  return books[slug]?.lang ?? (shelfCode === undefined ? undefined : books[shelfCode]?.lang);
}

/** Returns the library's own tag if it names a region of the language, such as `en-GB`. */
function detectedTag(lang: string | undefined, config: LibraryConfig): string | undefined {
  return lang !== undefined && primaryTag(config.lang) === lang ? config.lang : lang;
}

function languageDetected(
  file: string,
  { title, slug, lang, library }: { title: string; slug: string; lang: string; library: string },
): Problem {
  return {
    ...{ file, line: 1, column: 1, code: 'language-detected', severity: 'note' },
    message: `The text of “${title}” is in ${nameOf(lang)}, the library in ${nameOf(library)}; the book is shown and searched as ${nameOf(lang)}.`,
    hint: `If that is wrong, write its language into \`library.yaml\`: \`books: { ${slug}: { lang: ${library} } }\`.`,
  };
}

function nameOf(lang: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
}
