import { expect, test } from 'vitest';
import {
  findLanguageProblems,
  findPhraseLanguages,
  mostWrittenLanguage,
} from '../../src/library/book-language.ts';
import { readConfig } from '../../src/library/config.ts';
import type { DetectedLanguage } from '../../src/library/read-deck.ts';
import { arrange, sketchDeck } from './sample-decks.ts';
import { buildLibrary } from './sample-library.ts';

/** Builds a library with one book per title; `yaml` is `library.yaml`. */
function libraryOf(languages: Record<string, string | undefined>, yaml = '') {
  const decks = Object.entries(languages).map(([title, lang]) => {
    const deck = sketchDeck(`decks/${title}.md`, {
      header: title,
      chapter: '1 One',
      cards: [['Heading', 'Question?']],
    });
    return { ...deck, language: lang === undefined ? undefined : { lang, weight: 500 } };
  });
  const { books } = arrange(decks);
  const { config } = readConfig(yaml, 'library.yaml');
  const langs = buildLibrary(books, config).books.map(({ title, lang }) => [title, lang]);
  const byTitle = Object.fromEntries(langs) as Record<string, string>;
  const phrases = Object.fromEntries(findPhraseLanguages(decks, config));
  return { langs: byTitle, problems: findLanguageProblems(books, config), phrases };
}

test('a book is in the language of most of its text', () => {
  const deck = (lang: string, weight: number): DetectedLanguage => ({ lang, weight });
  expect(mostWrittenLanguage([])).toBeUndefined();
  expect(mostWrittenLanguage([undefined])).toBeUndefined();
  expect(mostWrittenLanguage([deck('en', 300), deck('es', 200), deck('es', 200)])).toBe('es');
});

test('a book has the detected language, which is noted once', () => {
  const { langs, problems } = libraryOf({ Estanques: 'es', Ponds: 'en', Short: undefined });
  expect(langs).toEqual({ Estanques: 'es', Ponds: 'en', Short: 'en' });
  expect(problems).toEqual([
    {
      file: 'decks/Estanques.md',
      line: 1,
      column: 1,
      code: 'language-detected',
      severity: 'note',
      message:
        'The text of “Estanques” is in Spanish, the library in English; the book is shown and searched as Spanish.',
      hint: 'If that is wrong, write its language into `library.yaml`: `books: { estanques: { lang: en } }`.',
    },
  ]);
});

test('library.yaml overrides the detected language', () => {
  const { langs, problems } = libraryOf(
    { Estanques: 'es', Teiche: 'de' },
    'lang: en\nbooks:\n  estanques:\n    lang: es-MX\n  teiche:\n    lang: en\n',
  );
  expect(langs).toEqual({ Estanques: 'es-MX', Teiche: 'en' });
  expect(problems).toEqual([]);
});

test('the library’s tag is kept if it names a region of the detected language', () => {
  expect(libraryOf({ Ponds: 'en', Short: undefined }, 'lang: en-GB')).toMatchObject({
    langs: { Ponds: 'en-GB', Short: 'en-GB' },
    problems: [],
  });
});

test('phrases follow the detected language, unless library.yaml names another for the book', () => {
  expect(libraryOf({ Estanques: 'es', Ponds: 'en' }).phrases).toEqual({});
  const { phrases } = libraryOf(
    { Estanques: 'es', Ponds: 'en' },
    'books: { ponds: { lang: pt-BR } }\n',
  );
  expect(phrases).toEqual({ 'decks/Ponds.md': 'pt' });
});

test('phrases of a deck without a detected language follow that of the library, if it names one', () => {
  expect(libraryOf({ Short: undefined, Ponds: 'en' }).phrases).toEqual({});
  expect(libraryOf({ Short: undefined, Ponds: 'en' }, 'lang: de\n').phrases).toEqual({
    'decks/Short.md': 'de',
  });
});

test('phrases of a deck without a detected language follow that of its book', () => {
  const part = (file: string, lang?: string) => ({
    ...sketchDeck(file, { header: 'Ponds', chapter: '1 One', cards: [['Heading', 'Question?']] }),
    language: lang === undefined ? undefined : { lang, weight: 500 },
  });
  const { config } = readConfig('', 'library.yaml');
  const decks = [part('decks/1.md', 'es'), part('decks/2.md'), part('decks/3.md', 'en')];
  expect(findPhraseLanguages(decks, config)).toEqual(new Map([['decks/2.md', 'es']]));
});
