import type { Problem } from '../text/problem.ts';
import type { LibraryConfig } from './config.ts';
import type { DetectedLanguage } from './read-deck.ts';

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

function configuredLanguage(slug: string, shelfCode: string | undefined, { books }: LibraryConfig) {
  return books[slug]?.lang ?? (shelfCode === undefined ? undefined : books[shelfCode]?.lang);
}

/** Returns the library's own tag if it names a region of the language, such as `en-GB`. */
function detectedTag(lang: string | undefined, config: LibraryConfig): string | undefined {
  return lang !== undefined && primary(config.lang) === lang ? config.lang : lang;
}

function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
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
