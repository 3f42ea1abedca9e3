import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Word } from './words.ts';

export interface TaggedWord extends Word {
  /** Universal part-of-speech tag, e.g. `NOUN`. */
  tag: string;
}

type Nlp = ReturnType<typeof winkNLP>;
let nlp: Nlp | undefined;

/** Tags each word of an English text with the part of speech of its last token; only words such as "row-oriented" have several. */
export function tagWords(words: readonly Word[]): TaggedWord[] {
  nlp ??= winkNLP(model, ['pos']);
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
