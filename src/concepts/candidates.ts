import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { acronymsIn } from './acronyms.ts';
import { phrasesIn, type TaggedWord } from './phrases.ts';
import { toWords, type Word } from './words.ts';

/**
 * Phrases of a card that may turn out to be concepts: noun phrases of up to five words and identifiers, as written,
 * those of the heading first, and then acronyms with what they stand for, as `Compressed Sparse Row (CSR)`. Made for
 * English. Heading and question may be plain text or inline Markdown, where marked code and formulas are known as such.
 * @param elsewhere context and answer as plain text, looked through for acronyms only
 */
export function candidateTerms(heading: string, question: string, elsewhere = ''): string[] {
  const terms = new Set([...termsIn(heading), ...termsIn(question)]);
  for (const text of [heading, question, elsewhere]) {
    for (const { acronym, expansion } of acronymsIn(text)) terms.add(`${expansion} (${acronym})`);
  }
  return [...terms];
}

/** What an acronym stands for is a phrase as a whole, and its end is none. */
function termsIn(text: string): string[] {
  const expansions = acronymsIn(text).map(({ expansion }) => expansion);
  const phrases = phrasesIn(tag(toWords(text)));
  return [
    ...expansions,
    ...phrases.filter(
      (phrase) => !expansions.some((expansion) => expansion.endsWith(` ${phrase}`)),
    ),
  ];
}

type Nlp = ReturnType<typeof winkNLP>;
let nlp: Nlp | undefined;

/** Tags each word by the part of speech of its last token, which is its only one but in a compound such as "row-oriented". */
function tag(words: readonly Word[]): TaggedWord[] {
  nlp ??= winkNLP(model, ['sbd', 'pos']);
  const tokens = nlp.readDoc(words.map((word) => word.tagged).join(' ')).tokens();
  const values = tokens.out();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- wink-nlp knows its helpers by identity
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
