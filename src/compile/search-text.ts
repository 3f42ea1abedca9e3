import { formulaTerms, isFormulaLike } from '../formula/formula-terms.ts';
import { codeLanguageTerm } from '../search/terms/code-language-term.ts';
import { initialismTerms } from '../search/terms/initialisms.ts';
import type { SearchRecord } from '../search/terms/search-record.ts';
import { mathSignTerms, symbolTerms } from '../search/terms/symbol-terms.ts';
import type { PlainText } from './plain-text.ts';

/** The part of a search record that comes from the text itself. */
export type SearchText = Pick<
  SearchRecord,
  'heading' | 'question' | 'context' | 'answer' | 'code' | 'hidden'
>;

/** Builds a search record from the plain texts of a card or note. */
export function toSearchText({
  heading,
  question,
  context,
  answer,
}: Record<
  'heading' | 'question' | 'context' | 'answer',
  Omit<PlainText, 'marked' | 'blocks'>
>): SearchText {
  const all = [heading, question, context, answer];
  const initials = [...new Set(initialismTerms(heading.text))].join(' ');
  return {
    heading: heading.text,
    question: question.text,
    context: context.text,
    answer: answer.text,
    code: all
      .map(({ code }) => code)
      .filter(Boolean)
      .join('\n'),
    hidden: {
      open: `${hiddenTerms(heading, question, context)} ${initials}`.trim(),
      answer: hiddenTerms(answer),
    },
  };
}

/** Returns search terms for formulas, programming symbols, and languages of code that aren't in the text itself. */
function hiddenTerms(...texts: Omit<PlainText, 'marked' | 'blocks'>[]): string {
  const terms = new Set<string>();
  for (const { unicode, words } of texts.flatMap(({ formulas }) => formulas)) {
    for (const term of formulaTerms(unicode)) terms.add(term);
    if (words) terms.add(words);
    // An operator of two words, such as `arg max`, is also written as one.
    for (const [, first = '', second = ''] of unicode.matchAll(/\b([a-z]{2,}) ([a-z]{2,})/g))
      terms.add(first + second);
  }
  // Decks also write formulas as plain text.
  const written = texts.flatMap(({ text }) => text.split(RE_OUTER_SPACE).filter(isWrittenFormula));
  for (const term of written.flatMap(formulaTerms)) terms.add(term);
  for (const { text, code } of texts) {
    for (const term of [...symbolTerms(`${text} ${code}`), ...mathSignTerms(text)]) terms.add(term);
  }
  for (const name of texts.flatMap(({ languages }) => languages)) terms.add(codeLanguageTerm(name));
  return [...terms].filter(Boolean).join(' ');
}

/** Spaces, except inside a short pair of parentheses, as in `P(A | B)`. */
const RE_OUTER_SPACE = /\s+(?![^()]{0,16}\))/;

function isWrittenFormula(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && isFormulaLike(text.replace(/\s+/g, ''));
}
