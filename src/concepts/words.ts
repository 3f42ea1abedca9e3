/** The text between white space, without punctuation around it. */
export interface Word {
  /** As written. */
  text: string;
  /** What the tagger gets: in lower case if it is capitalized only as part of a title. */
  tagged: string;
  /** Whether the text marks it as code. */
  isCode: boolean;
  /** Whether a phrase can't continue across this side. */
  breakBefore: boolean;
  breakAfter: boolean;
}

/** Returns whether no punctuation is between a word and the one before it. */
export function joins(words: readonly Word[], index: number): boolean {
  return (
    index > 0 && index < words.length && !words[index]!.breakBefore && !words[index - 1]!.breakAfter
  );
}

const RE_OPENING = /^[("'“‘«[{<*–—-]+/u;
const RE_CLOSING = /[)"'”’»\]}>*.,;:?!…]+$/u;
/** A code span, a formula, a link's address. */
const RE_MARKED = /(`+)(?!`)([^`]+)\1(?!`)|(?<!\\)\$[^$\n]+\$|(?<=\])\([^()\s]*\)/gu;
const RE_BREAK = /^[^\p{L}\p{N}]+$/u;

/** Longer texts are cut off: a card's topic is at its beginning. */
const MAX_LENGTH = 4000;
const MAX_WORDS = 200;

/** Splits plain text or inline Markdown into words; formulas only separate phrases. */
export function toWords(text: string): { words: Word[]; isTitle: boolean } {
  const words: Word[] = [];
  let at = 0;
  const start = text.slice(0, MAX_LENGTH);
  for (const match of start.matchAll(RE_MARKED)) {
    pushPlain(words, start.slice(at, match.index));
    at = match.index + match[0].length;
    const code = match[2]?.trim();
    if (code === undefined) divide(words);
    else words.push(codeWord(code));
  }
  pushPlain(words, start.slice(at));
  const kept = words.slice(0, MAX_WORDS);
  const isTitle = isTitleCase(kept);
  return {
    words: isTitle ? kept.map((word) => ({ ...word, tagged: lowered(word) })) : kept,
    isTitle,
  };
}

/** Code of several words isn't part of a phrase. */
function codeWord(code: string): Word {
  const isLine = /\s/u.test(code);
  const tagged = isLine ? 'code' : code;
  return { text: code, tagged, isCode: true, breakBefore: isLine, breakAfter: isLine };
}

function pushPlain(words: Word[], text: string): void {
  for (const piece of text.split(/\s+/u)) {
    if (piece === '') continue;
    if (RE_BREAK.test(piece)) divide(words);
    else words.push(toWord(piece));
  }
}

function toWord(piece: string): Word {
  const opening = RE_OPENING.exec(piece)?.[0].length ?? 0;
  const closing = RE_CLOSING.exec(piece)?.index ?? piece.length;
  const isCall = piece.startsWith('()', closing - 1);
  const end = isCall ? closing + 1 : closing;
  const text = piece.slice(opening, end);
  return { ...plainWord(text), breakBefore: opening > 0, breakAfter: end < piece.length };
}

function plainWord(text: string): Word {
  return { text, tagged: text, isCode: false, breakBefore: false, breakAfter: false };
}

function divide(words: Word[]): void {
  const last = words.at(-1);
  if (last) last.breakAfter = true;
}

/** Longer texts are prose. */
const MAX_TITLE = 16;

/** Whether most of its longer words are capitalized, as in headings. */
function isTitleCase(words: readonly Word[]): boolean {
  if (words.length > MAX_TITLE) return false;
  const long = words.filter(
    ({ text, isCode }) => !isCode && text.length > 2 && /^\p{L}/u.test(text),
  );
  const capital = long.filter(({ text }) => /^\p{Lu}/u.test(text));
  return capital.length > 1 && capital.length * 5 >= long.length * 3;
}

/** Lowercases only plain capitalized words: the capitals of "TensorFlow", "CSR", and "Bayes’" are meaningful. */
function lowered({ text, isCode }: Word): string {
  return !isCode && /^\p{Lu}\p{Ll}+(?:-\p{L}+)*$/u.test(text) ? text.toLowerCase() : text;
}
