import { createFormulaReader } from '../formula/formula-text.ts';
import { formulaTerms, isFormulaLike } from '../formula/formula-terms.ts';
import { initialismTerms } from '../search/terms/initialisms.ts';
import { markdownToPlain } from './markdown-to-plain.ts';
import type { PlainText } from './markdown-to-plain.ts';
import { symbolTerms } from '../search/terms/symbol-terms.ts';
import type { SearchConcept, SearchPlace, SearchRecord } from '../search/terms/search-record.ts';

/** A card or a note as its deck writes it, healed. */
export interface SearchSource {
  url: string;
  kind: 'card' | 'note';
  key: string | undefined;
  /** Healed Markdown: math only as `$…$` and fenced `$$`. */
  markdown: { heading: string; question: string; context: string; answer: string };
  concepts: SearchConcept[];
  book: SearchPlace | undefined;
  chapter: SearchPlace | undefined;
  rating: number | undefined;
}

const isWrittenFormula = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(text) && isFormulaLike(text);

/** A reader of cards for search; it remembers the formulas it has read. */
export function createRecordReader(): (source: SearchSource) => SearchRecord {
  const readFormula = createFormulaReader();
  const toUnicode = (tex: string): string => readFormula(tex).unicode;

  function termsOf(...texts: PlainText[]): string {
    const terms = new Set<string>();
    for (const tex of texts.flatMap((text) => text.formulas)) {
      const { unicode, words } = readFormula(tex);
      for (const term of formulaTerms(unicode)) terms.add(term);
      if (words) terms.add(words);
    }
    // Decks write formulas as plain text too.
    const written = texts.flatMap(({ text }) => text.split(/\s+/).filter(isWrittenFormula));
    for (const term of written.flatMap(formulaTerms)) terms.add(term);
    for (const term of texts.flatMap(({ text, code }) => symbolTerms(`${text} ${code}`)))
      terms.add(term);
    return [...terms].join(' ');
  }

  return ({ markdown, ...rest }) => {
    const heading = markdownToPlain(markdown.heading, toUnicode);
    const question = markdownToPlain(markdown.question, toUnicode);
    const context = markdownToPlain(markdown.context, toUnicode);
    const answer = markdownToPlain(markdown.answer, toUnicode);
    const all = [heading, question, context, answer];
    const names = [
      heading.text,
      ...rest.concepts.flatMap(({ name, aliases }) => [name, ...aliases]),
    ];
    const initials = [...new Set(names.flatMap(initialismTerms))].join(' ');
    return {
      ...rest,
      heading: heading.text,
      question: question.text,
      context: context.text,
      answer: answer.text,
      code: all
        .map((text) => text.code)
        .filter(Boolean)
        .join('\n'),
      hasCode: all.some((text) => text.code.includes('\n') || text.code.length > 40),
      hasMath: all.some((text) => text.formulas.length > 0),
      hidden: {
        open: `${termsOf(heading, question, context)} ${initials}`.trim(),
        answer: termsOf(answer),
      },
    };
  };
}
