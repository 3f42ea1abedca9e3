import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { memoize } from '../text/memoize.ts';
import type { Word } from './words.ts';

export interface TaggedWord extends Word {
  /** Universal part-of-speech tag, e.g. `NOUN`. */
  tag: string;
}

type Nlp = ReturnType<typeof winkNLP>;
let nlp: Nlp | undefined;

/** Tags each word of an English text with the part of speech of its last token; only words such as "row-oriented" have several. */
export function tagWords(words: readonly Word[]): TaggedWord[] {
  const { values, tags } = tagTokens(words.map((word) => word.tagged).join(' '));
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

/** Whether a word in lower case may be a verb in its basic form, such as "call" and "share". */
export function mayBeVerb(word: string): boolean {
  return tagAfterSubject(word) === 'VERB';
}

const tagAfterSubject = memoize((word: string) => tagTokens(`they ${word} it`).tags[1] ?? '');

function tagTokens(text: string): { values: string[]; tags: string[] } {
  nlp ??= winkNLP(model, ['pos']);
  const tokens = nlp.readDoc(text).tokens();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- wink-nlp compares its helpers by identity
  return { values: tokens.out(), tags: tokens.out(nlp.its.pos) as string[] };
}
