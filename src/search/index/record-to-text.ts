import { memoize } from '../../text/memoize.ts';
import { foreignForms } from '../terms/foreign-forms.ts';
import { createIndexedWords } from '../terms/indexed-words.ts';
import { joinedWords } from '../terms/joined-words.ts';
import type { SearchRecord } from '../terms/search-record.ts';
import type { StoredText } from '../terms/stored-text.ts';

/** Returns a function for the text that is indexed and stored for a record, with all hidden terms. `language` is the index's. */
export function createTextWriter(language: string): (record: SearchRecord) => StoredText {
  const indexedWords = createIndexedWords();
  const joinedNames = memoize(joinedWords);
  return (record) => {
    const { url, key, hidden, lang = language } = record;
    const [heading, question, context, code, answer] = [
      record.heading,
      record.question,
      record.context,
      record.code,
      record.answer,
    ].map(onOneLine) as [string, string, string, string, string];
    const names = record.concepts.map(({ name, aliases }) => [name, ...aliases].join(', '));
    const concepts = names.join('; ');
    const place = [record.book?.label, record.chapter?.label].filter(Boolean).join(' › ');
    const author = record.book?.author ?? '';
    const formsIn = (text: string): string[] => (lang === language ? [] : foreignForms(text, lang));
    const open = [heading, question, concepts, place, author, context].join('\n');
    const closed = `${code}\n${answer}`;
    const joined = [...joinedWords(heading), ...names.flatMap(joinedNames)];
    return {
      url,
      ...(key === undefined ? {} : { key }),
      ...(lang === language ? {} : { lang }),
      heading,
      question,
      concepts,
      place,
      author,
      context,
      code,
      answer,
      hidden: {
        open: joinTerms([hidden.open, ...indexedWords(open), ...joined, ...formsIn(open)]),
        answer: joinTerms([hidden.answer, ...indexedWords(closed), ...formsIn(closed)]),
      },
    };
  };
}

function onOneLine(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ').trim();
}

function joinTerms(terms: readonly string[]): string {
  return [...new Set(terms)].filter(Boolean).join(' ');
}
