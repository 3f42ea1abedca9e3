import { slicePassage, trimPassage, type Passage } from '../text/passage.ts';

/**
 * Parts a question from the answer that stands in one piece with it: behind the first paragraph that ends in a question
 * mark, else behind the first paragraph, else behind the first line that ends in a question mark.
 */
export function splitAnswer(passage: Passage): { question: Passage; answer: Passage } | undefined {
  const { text } = trimPassage(passage);
  const whole = trimPassage(passage);
  const match =
    /\?[*_`)\]"”’]*[ \t]*\n[ \t]*\n/.exec(text) ??
    /\n[ \t]*\n/.exec(text) ??
    /\?[*_`)\]"”’]*[ \t]*\n/.exec(text);
  if (!match) return undefined;
  const cut = match.index + match[0].length;
  const question = trimPassage(slicePassage(whole, 0, cut));
  const answer = trimPassage(slicePassage(whole, cut));
  return question.text && answer.text ? { question, answer } : undefined;
}
