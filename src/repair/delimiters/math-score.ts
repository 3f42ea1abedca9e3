const RE_NAMED =
  /\\(?:text(?:rm|bf|it|tt|sf|normal|up)?|math(?:rm|bf|it|sf|tt|bb|cal|scr|frak)|operatorname\*?|mbox|hbox|label|tag|begin|end)\s*\{[^{}]*\}/g;
const RE_COMMAND = /\\[A-Za-z]+/g;
const RE_TEX_SIGN = /\\[\\,;:!{}|]/;
// Behind a word, it is the start of a regular expression: "^abc$ or ^def$".
const RE_SCRIPT = /(?<!(?:^|\s)[A-Za-z]{2,}\s)\^|_[{\\\d]|(?<![A-Za-z]{2})_[A-Za-z]/;
const RE_RELATION = /[=<>≤≥≈≠∈∼≡→⇒±×·∑∏∫√∞∂∇]/;
const RE_SYMBOL = /^[A-Za-z\u0370-\u03ff\u{1d400}-\u{1d7ff}]['′]*$/u;
const RE_SHORT_NAME = /^[A-Za-z]{1,2}\d{0,2}$/;
const RE_NUMBER = /^[-+−]?\d[\d.,]*\s*%?$/;
const RE_CALL = /(?<![A-Za-z])[A-Za-z]{1,3}\s?\(|^\(.*\)$|^[[(][^,]*,.*[\])]$/;
const RE_ARITHMETIC =
  /(?:[\d)}\]]|(?<![A-Za-z])[A-Za-z])\s*[-+*/!]\s*(?:[\d({\\[]|[A-Za-z](?![A-Za-z]))/;
/** `]0,1[` */
const RE_OPEN_INTERVAL = /^\][^,;\]]{1,30}[,;][^,;[]{1,30}\[$/;
const RE_BARS = /^\|{1,2}[^|]{1,12}\|{1,2}(?:\s*[-+*/]?\s*\|{1,2}[^|]{1,12}\|{1,2})*$/;
const RE_WORD = /[A-Za-z]{2,}/g;
const RE_WORD_PAIR = /[A-Za-z]{3,}\s+(?=[A-Za-z]{3,})/g;
const RE_SENTENCE_END = /[a-z]{3}[.?!;:]\s/;
const RE_CJK_SENTENCE = /[。！？；]|[，、：]\p{Script=Han}{2}/u;
const RE_LEADING = /^[,;:.)\]]/;
const RE_TRAILING_PAUSE = /[,;:]$/;
const RE_TRAILING_OPERATOR = /(?<!\\)[-+*/=([{<&–—]$/;

const PROSE = new Set(
  `a about after all also an and any are as at be been but by can could do does each for from has have he here how if in
into is it its just like may might million billion trillion thousand must no not of on one only or our out over per
should since so some such than that the their them then there these they this those to under up us use used uses was
we were what when where which while who will with would you your`.split(/\s+/),
);
const FUNCTIONS = new Set(
  'sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln lg exp max min sup inf lim det dim arg mod gcd lcm ker tr rank sgn sign var cov std dx dy dz dt dr'.split(
    ' ',
  ),
);

/** Letters, numbers, commands, or a sign that may be alone. */
const RE_SUBSTANCE = /[\p{L}\p{N}\p{Sm}\\]|^[-*/!?:]$/u;

/** The end of an element, or of a template's tag. */
const RE_TAG = /<\/[A-Za-z][\w-]*>|(?<!\\)[%?]>/;

/** Score of text that is only prose, or empty. */
const NO_MATH = -20;
const MAX_SCORE = 7;

/**
 * Scores how much `content`, found between two delimiters, looks like a formula: above 0, more than like prose. The
 * contents of `\text{…}` are ignored.
 */
export function mathScore(content: string): number {
  const body = content
    .replace(RE_NAMED, '\\x')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\|([^|]*)\|$/, '$1');
  if (!RE_SUBSTANCE.test(body) || body.includes('`') || RE_TAG.test(body)) return NO_MATH;
  let score = signs(body) - prose(body);
  if (RE_LEADING.test(body)) score -= 2;
  if (RE_TRAILING_PAUSE.test(body)) score -= 1.5;
  if (RE_TRAILING_OPERATOR.test(body) && body.length > 1) score -= 2.5;
  if (unpaired(body) || hasOddBar(body)) score -= 2;
  return Math.max(NO_MATH, Math.min(MAX_SCORE, score));
}

/** Returns whether the numbers of opening and closing brackets differ; `[0, 1)` is a pair. */
function unpaired(body: string): boolean {
  return (body.match(/[([]/g)?.length ?? 0) !== (body.match(/[)\]]/g)?.length ?? 0);
}

/** Returns whether a bar at either end has no partner; `|V| + |E|` has pairs. */
function hasOddBar(body: string): boolean {
  return /^\||(?<!\\)\|$/.test(body) && (body.match(/(?<!\\)\|/g)?.length ?? 0) % 2 === 1;
}

function signs(body: string): number {
  let score = 0;
  if (body.search(RE_COMMAND) >= 0) score += 4;
  else if (RE_TEX_SIGN.test(body)) score += 2;
  if (RE_SCRIPT.test(body)) score += 3;
  if (RE_RELATION.test(body)) score += 2;
  if (RE_SYMBOL.test(body)) score += 3;
  else if (RE_SHORT_NAME.test(body) || RE_NUMBER.test(body)) score += 2;
  if (RE_CALL.test(body)) score += 1.5;
  if (RE_ARITHMETIC.test(body)) score += 1;
  if (body.length < 60 && RE_BARS.test(body)) score += 2;
  if (RE_OPEN_INTERVAL.test(body)) score += 5;
  return score;
}

function prose(body: string): number {
  const plain = body.replace(RE_COMMAND, ' ');
  let score = 0;
  for (const [word] of plain.matchAll(RE_WORD)) {
    if (FUNCTIONS.has(word.toLowerCase())) continue;
    if (PROSE.has(word.toLowerCase())) score += 2.5;
    else score += word.length >= 4 ? 1.2 : 0.3;
  }
  score += plain.match(RE_WORD_PAIR)?.length ?? 0;
  if (RE_SENTENCE_END.test(plain)) score += 3;
  if (RE_CJK_SENTENCE.test(plain)) score += 5;
  if (plain.includes('"')) score += 1.5;
  return score;
}

/** Returns whether `content` consists only of words, with enough common English ones to be a sentence. */
export function isProse(content: string): boolean {
  return mathScore(content) < -4;
}
