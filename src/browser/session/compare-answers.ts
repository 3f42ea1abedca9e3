import { diffWords } from 'diff';

/** A part of the comparison: in both answers, only in the typed one, or only in the card's. */
export interface Stretch {
  kind: 'both' | 'typed' | 'missing';
  text: string;
}

/** Of a longer missing part, only the number of words is shown: the whole answer is below. */
const MAX_SHOWN_WORDS = 8;
/** With a smaller share of words in common, a word-by-word comparison is useless. */
const MIN_COMMON_SHARE = 0.2;
const TIMEOUT = 300;

/** Undefined if the answers have too little in common, or are too long to compare. */
export function compareAnswers(typed: string, answer: string, lang: string): Stretch[] | undefined {
  const options = { ignoreCase: true, timeout: TIMEOUT, intlSegmenter: segmenterFor(lang) };
  const changes = diffWords(fold(typed), fold(answer), options);
  if (!changes) return undefined;
  const stretches = changes.map(({ value, added, removed }): Stretch => {
    if (removed) return { kind: 'typed', text: value };
    return added ? { kind: 'missing', text: shorten(value) } : { kind: 'both', text: value };
  });
  const wordsIn = (kind: Stretch['kind']) =>
    stretches.reduce((sum, one) => sum + (one.kind === kind ? countWords(one.text) : 0), 0);
  const common = wordsIn('both');
  return common / Math.max(1, common + wordsIn('typed')) < MIN_COMMON_SHARE ? undefined : stretches;
}

/** The text of an answer: formulas as TeX, code only if there is nothing else. */
export function answerToText(answer: DocumentFragment): string {
  const copy = answer.cloneNode(true) as DocumentFragment;
  for (const formula of copy.querySelectorAll('.katex')) {
    formula.replaceWith(formula.querySelector('annotation')?.textContent ?? formula.textContent);
  }
  const blocks = [...copy.querySelectorAll('p, li, td, th, h3, h4, h5, h6, pre')];
  for (const block of blocks) block.append(' ');
  const whole = fold(copy.textContent);
  for (const code of copy.querySelectorAll('pre')) code.remove();
  return fold(copy.textContent) || whole;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shorten(text: string): string {
  const count = countWords(text);
  return count > MAX_SHOWN_WORDS ? ` … ${count} words … ` : text;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** For the card's language, or for no particular one if the browser does not know that. */
function segmenterFor(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}
