import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { type Acronym, acronymPair, acronymsIn } from './acronyms.ts';
import { phrasesIn, type TaggedWord } from './phrases.ts';
import { toWords, type Word } from './words.ts';

/**
 * Finds phrases of a card that may be concepts: noun phrases of up to five words and identifiers, as written, those of
 * the heading first, then acronyms with their expansions, as `Compressed Sparse Row (CSR)`. Made for English. Heading and
 * question are plain text or inline Markdown, whose code and formulas are treated as such.
 * @param elsewhere context and answer as plain text, searched for acronyms only
 */
export function candidateTerms(heading: string, question: string, elsewhere = ''): string[] {
  const acronyms = [heading, question, elsewhere].map(acronymsIn);
  const phrases = [heading, question].flatMap((text, index) => termsIn(text, acronyms[index]!));
  return [...new Set([...phrases, ...acronyms.flat().map(acronymPair)])];
}

/** Keeps the expansion of an acronym whole: the end of one is not a phrase. */
function termsIn(text: string, acronyms: readonly Acronym[]): string[] {
  const expansions = acronyms.map(({ expansion }) => expansion);
  const isEnd = (phrase: string) => expansions.some((one) => one.endsWith(` ${phrase}`));
  return [...expansions, ...phrasesIn(tag(toWords(text))).filter((phrase) => !isEnd(phrase))];
}

type Nlp = ReturnType<typeof winkNLP>;
let nlp: Nlp | undefined;

/** Tags each word with the part of speech of its last token; only a compound such as "row-oriented" has several. */
function tag(words: readonly Word[]): TaggedWord[] {
  nlp ??= winkNLP(model, ['sbd', 'pos']);
  const tokens = nlp.readDoc(words.map((word) => word.tagged).join(' ')).tokens();
  const values = tokens.out();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- wink-nlp compares its helpers by identity
  const tags = tokens.out(nlp.its.pos) as string[];
  let token = 0;
  return words.map((word) => {
    let length = 0;
    let last = 'X';
    while (length < word.tagged.length && token < values.length) {
      length += values[token]?.length ?? 0;
      last = tags[token] ?? 'X';
      token += 1;
    }
    return { ...word, tag: last };
  });
}
