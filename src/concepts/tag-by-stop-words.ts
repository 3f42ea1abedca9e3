import { isName, LINK, MODIFIER, NAME, TAIL, TERM } from './roles.ts';
import type { Language } from './language.ts';
import type { TaggedWord } from './tag-words.ts';
import { joins, type Word } from './words.ts';

/** Endings of verbs at the start of a clause: gerunds, and infinitives in headings that say what to do. */
const RE_OPENING_VERB: Readonly<Record<string, RegExp>> = {
  ca: /(?:[aei]nt|..[aei]r)$/u,
  de: /(?:ieren|eln)$/u,
  es: /(?:ando|iendo|yendo|..[aei]r)$/u,
  fr: /(?:ant|[^i]er|fier|lier|..ir|[aeio]ndre|ttre|uire|crire)$/u,
  gl: /(?:[aei]ndo|..[aei]r)$/u,
  it: /(?:[ae]ndo|are|ere|ire)$/u,
  nl: /en$/u,
  pt: /(?:[aei]ndo|..[aei]r)$/u,
};

/** Function words of a Romance language that determine the part of speech of the words around them. */
interface SmallWords {
  /** Joins two nouns of a name. */
  links: RegExp;
  /** Joins two nouns of a name if the second one has no article: "búsqueda en profundidad". */
  bareLinks: RegExp;
  /** The word before it is a verb or preposition, not a noun, unless it is a link. */
  articles: RegExp;
  /** The word after it is a verb. */
  beforeVerbs: RegExp;
}

const SMALL_WORDS: Readonly<Record<string, SmallWords>> = {
  ca: {
    links: /^(?:de|del|dels|d['’])$/iu,
    bareLinks: /^(?:en|per|a)$/iu,
    articles: /^(?:el|la|els|les|un|una|l['’])$/iu,
    beforeVerbs: /^(?:es|no|que|qui|s['’])$/iu,
  },
  es: {
    links: /^(?:de|del)$/iu,
    bareLinks: /^(?:en|por)$/iu,
    articles: /^(?:el|la|los|las|una?|unos|unas)$/iu,
    beforeVerbs: /^(?:se|no|que|quien|lo|me|te|nos)$/iu,
  },
  fr: {
    links: /^(?:de|du|des|d['’])$/iu,
    bareLinks: /^(?:en|par|à)$/iu,
    articles: /^(?:les?|la|une?|l['’])$/iu,
    beforeVerbs: /^(?:ne|qui|se|on|ils?|elles?|nous|vous|[nsj]['’])$/iu,
  },
  gl: {
    links: /^(?:de|do|da|dos|das)$/iu,
    bareLinks: /^(?:en|por)$/iu,
    articles: /^(?:o|os|as|un|unha)$/iu,
    beforeVerbs: /^(?:se|non|que)$/iu,
  },
  it: {
    links: /^(?:di|del|dello|della|dei|degli|delle|(?:dell|d)['’])$/iu,
    bareLinks: /^(?:in|per|a)$/iu,
    articles: /^(?:il|lo|la|i|gli|le|uno?|una|l['’])$/iu,
    beforeVerbs: /^(?:si|non|che|chi)$/iu,
  },
  pt: {
    links: /^(?:de|do|da|dos|das)$/iu,
    bareLinks: /^(?:em|por)$/iu,
    articles: /^(?:o|os|as|uma?|uns|umas)$/iu,
    beforeVerbs: /^(?:se|não|que|quem)$/iu,
  },
};

/**
 * Tags the words of a text in a language without a tagger: stop words and numbers as such, everything else as a noun. In
 * German, where nouns are capitalized, other words can only modify a noun. In Romance languages, function words show what
 * is a verb and join names of several nouns.
 */
export function tagByStopWords(
  words: readonly Word[],
  { code, isStopWord }: Language,
): TaggedWord[] {
  const verb = RE_OPENING_VERB[code];
  const tagged = words.map((word, index): TaggedWord => {
    const opens = index === 0 || word.breakBefore || words[index - 1]?.breakAfter === true;
    const isVerb = opens && verb?.test(word.text.toLowerCase()) && !word.breakAfter;
    return { ...word, tag: isVerb ? 'AUX' : tagOf(word.text, code, isStopWord) };
  });
  if (code === 'zh') joinPrefixes(tagged);
  const small = SMALL_WORDS[code];
  if (small) {
    findVerbs(tagged, small);
    linkNouns(tagged, small);
  }
  return tagged;
}

/** Chinese stop words that begin names, too: "二叉树", "过拟合", "无监督学习". */
const RE_PREFIX = /^[一二三四五六七八九十两双半多大小高低无非反过超全自可新第]$/u;
const RE_BEFORE_NAME = /^[与为从用的和在及对将或把是跟]$/u;

/** Makes such a word part of the noun after it, if a clause begins with it or a word that a noun follows precedes it. */
function joinPrefixes(words: readonly TaggedWord[]): void {
  for (const [index, word] of words.entries()) {
    if (!RE_PREFIX.test(word.text) || !joins(words, index + 1)) continue;
    const opens = !joins(words, index) || RE_BEFORE_NAME.test(words[index - 1]!.text);
    if (opens && words[index + 1]!.tag === TERM) word.tag = TERM;
  }
}

function findVerbs(words: readonly TaggedWord[], { articles, beforeVerbs }: SmallWords): void {
  for (const [index, word] of words.entries()) {
    if (word.tag !== TERM || word.isCode) continue;
    const next = word.breakAfter ? undefined : words[index + 1];
    const last = words[index - 1];
    const before = last?.breakAfter || word.breakBefore ? undefined : last;
    const precedesArticle = next && !next.breakBefore && articles.test(next.text);
    if (precedesArticle || (before && beforeVerbs.test(before.text))) word.tag = 'AUX';
  }
}

/**
 * Links "de" and "de la" to the nouns on both sides, and a letter to the noun before it: "árbol B". An adjective
 * or a further noun belongs to the noun before it, unless it is a name.
 */
function linkNouns(words: readonly TaggedWord[], small: SmallWords): void {
  for (const [index, word] of words.entries()) {
    const before = joins(words, index) ? words[index - 1]! : undefined;
    if (before?.tag !== TERM && before?.tag !== TAIL) continue;
    const isLetter = /^\p{L}$/u.test(word.text) && word.tag === 'NUM';
    if (isLetter || /^\p{Lu}$/u.test(word.text)) word.tag = TERM;
    else if (word.tag === TERM && isPlain(word)) word.tag = TAIL;
    const length = linkLength(words, index, small);
    for (const link of words.slice(index, index + length)) link.tag = LINK;
  }
}

/** Returns of how many words a link consists: a preposition, or one with an article; 0 if there is none. */
function linkLength(
  words: readonly TaggedWord[],
  index: number,
  { links, bareLinks, articles }: SmallWords,
): number {
  const isTerm = (at: number) => joins(words, at) && words[at]!.tag === TERM;
  const { text } = words[index]!;
  if (links.test(text)) {
    if (isTerm(index + 1)) return 1;
    const hasArticle = joins(words, index + 1) && articles.test(words[index + 1]!.text);
    return hasArticle && isTerm(index + 2) ? 2 : 0;
  }
  // "índices en bases de datos" are two concepts.
  const isBare = bareLinks.test(text) && isTerm(index + 1) && isPlain(words[index + 1]!);
  const goesOn =
    joins(words, index + 2) && (isTerm(index + 2) || links.test(words[index + 2]!.text));
  return isBare && !goesOn ? 1 : 0;
}

function isPlain({ tagged, isCode }: TaggedWord): boolean {
  return !isCode && !isName(tagged) && !/^\p{Lu}/u.test(tagged);
}

/** Splits "l’arbre" into its article and its noun. */
export function splitElided(words: readonly Word[], { code }: Language): Word[] {
  if (!/^(?:ca|fr|it)$/.test(code)) return [...words];
  return words.flatMap((word) => {
    const [, small, noun] = (word.isCode ? null : RE_ELIDED.exec(word.text)) ?? [];
    if (small === undefined || noun === undefined) return word;
    const tagged = word.tagged.slice(small.length);
    return [
      { ...word, text: small, tagged: small.toLowerCase(), breakAfter: false },
      { ...word, text: noun, tagged, breakBefore: false },
    ];
  });
}

const RE_ELIDED = /^((?:[cdjlmnst]|qu|un|(?:d|a|n|s|co)?[ae]?ll)['’])(\p{L}{2}.*)$/iu;

function tagOf(text: string, code: string, isStopWord: Language['isStopWord']): string {
  const bare = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  // Lists of stop words have all letters, but only vowels are words.
  if (/^[b-df-hj-np-tv-xz]$/iu.test(bare)) return 'NUM';
  if (bare === '' || isStopWord(bare) || isStopWord(bare.replace(/^\p{L}{1,2}['’]/u, '')))
    return 'DET';
  if (!/\p{L}/u.test(bare) || (/^\p{L}$/u.test(bare) && !RE_UNSPACED.test(bare))) return 'NUM';
  if (code !== 'de') return TERM;
  return /^\p{Ll}/u.test(bare) ? MODIFIER : NAME;
}

const RE_UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a text is in a script without spaces between words. */
export function isUnspaced(text: string): boolean {
  return RE_UNSPACED.test(text);
}

/** Splits words of scripts without spaces. */
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

/** Removes the spaces between words of such scripts and after an elided vowel. */
export function joinUnspaced(text: string): string {
  return text
    .replace(/(?<=['’]) (?=\p{L})/gu, '')
    .replace(
      /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{M}]) (?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])/gu,
      '',
    );
}
