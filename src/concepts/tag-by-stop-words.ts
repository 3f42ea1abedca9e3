import { NAME } from './roles.ts';
import type { Language } from './language.ts';
import type { TaggedWord } from './tag-words.ts';
import type { Word } from './words.ts';

/** Verbs that open a clause, by their endings: gerunds, and infinitives where the heading says what to do. */
const RE_OPENING_VERB: Readonly<Record<string, RegExp>> = {
  ca: /(?:[aei]nt|[aei]r)$/u,
  de: /(?:ieren|eln)$/u,
  es: /(?:ando|iendo|yendo|[aei]r)$/u,
  fr: /(?:ant|er|ir|re)$/u,
  gl: /(?:[aei]ndo|[aei]r)$/u,
  it: /(?:[ae]ndo|are|ere|ire)$/u,
  nl: /en$/u,
  pt: /(?:[aei]ndo|[aei]r)$/u,
};

/**
 * Tags the words of a text in a language that has no tagger here: stop words and numbers as such, everything else as a noun.
 * In German, where nouns have capitals, a word without one only belongs to a noun.
 */
export function tagByStopWords(
  words: readonly Word[],
  { code, isStopWord }: Language,
): TaggedWord[] {
  const verb = RE_OPENING_VERB[code];
  return words.map((word, index) => {
    const opens = index === 0 || word.breakBefore || words[index - 1]?.breakAfter === true;
    const isVerb = opens && verb?.test(word.text.toLowerCase()) && !word.breakAfter;
    return { ...word, tag: isVerb ? 'AUX' : tagOf(word.text, code, isStopWord) };
  });
}

function tagOf(text: string, code: string, isStopWord: Language['isStopWord']): string {
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (bare === '' || isStopWord(bare) || isStopWord(bare.replace(/^\p{L}{1,2}['’]/u, '')))
    return 'DET';
  if (!/\p{L}/u.test(bare) || (/^\p{L}$/u.test(bare) && !RE_UNSPACED.test(bare))) return 'NUM';
  if (code !== 'de') return 'NOUN';
  return /^\p{Ll}/u.test(bare) ? 'ADJ' : NAME;
}

const RE_UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Splits words of scripts without blanks between them. */
export function splitUnspaced(words: readonly Word[], { code }: Language): Word[] {
  if (!/^(?:ja|th|zh)$/.test(code)) return [...words];
  const segmenter = new Intl.Segmenter(code, { granularity: 'word' });
  return words.flatMap((word) => {
    if (word.isCode || !RE_UNSPACED.test(word.text)) return word;
    const parts: Word[] = [];
    for (const { segment, isWordLike } of segmenter.segment(word.text)) {
      const last = parts.at(-1);
      if (isWordLike)
        parts.push({
          ...word,
          text: segment,
          tagged: segment,
          breakBefore: false,
          breakAfter: false,
        });
      else if (last) last.breakAfter = true;
    }
    const [first] = parts;
    const last = parts.at(-1);
    if (first && last) {
      first.breakBefore ||= word.breakBefore;
      last.breakAfter ||= word.breakAfter;
    }
    return parts;
  });
}

/** Takes out the blanks between words of such scripts. */
export function joinUnspaced(text: string): string {
  return text.replace(
    /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{M}]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])/gu,
    '',
  );
}
