const RE_CLOSED_BEFORE = /[\p{L}\p{N},;:.!?)\]`]/u;
const RE_UNSPACED_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** What may follow a formula without a space: `$n$th`, `$k$NN`, `$5$ms`; not a word of its own. */
const RE_SUFFIX =
  /(?:th|st|nd|rd|[A-Z]{1,4}|(?!(?:is|if|in|of|to|or|on|at|as|we|be|by|an|it|so|a)\b)[a-z]{1,2})(?![\p{L}\p{N}])/uy;
const RE_ADDRESS = /(?:https?:\/\/|www\.)[^\s<>`]*$/;
const RE_EMPHASIS = /([^\s*_])(\*{1,3}|_{1,3})$/u;
const RE_EMPHASIS_START = /[*_]{1,3}[\p{L}\p{N}(]/uy;

/** The space that belongs before a formula that starts at `start`: one where text touches it, else none. */
export function spaceBefore(text: string, start: number): '' | ' ' {
  const before = text.slice(Math.max(0, start - 2), start);
  const last = [...before].at(-1) ?? '';
  if (RE_UNSPACED_SCRIPT.test(last)) return '';
  if (RE_CLOSED_BEFORE.test(last)) return ' ';
  if (RE_ADDRESS.test(text.slice(Math.max(0, start - 200), start))) return ' ';
  return closesEmphasis(text, start) ? ' ' : '';
}

/** Whether emphasis ends right before `start`, rather than begins there: `**a**$x$`, not `(**$x$ b**)`. */
function closesEmphasis(text: string, start: number): boolean {
  const [run, last = '', mark = ''] =
    RE_EMPHASIS.exec(text.slice(Math.max(0, start - 5), start)) ?? [];
  if (!run || /[\p{Ps}\p{Pi}]/u.test(last)) return false;
  if (/[\p{L}\p{N}]/u.test(last)) return true;
  // Other punctuation stands on either side: an odd number of marks before it leaves one to close.
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start - mark.length);
  const runs = line.match(mark.startsWith('*') ? /\*+/g : /_+/g) ?? [];
  return runs.filter((each) => each.length === mark.length).length % 2 === 1;
}

/** The space that belongs after a formula that ends at `end`; `wide`: there was a space before its last delimiter. */
export function spaceAfter(text: string, end: number, wide: boolean): '' | ' ' {
  const next = String.fromCodePoint(text.codePointAt(end) ?? 32);
  if (RE_UNSPACED_SCRIPT.test(next)) return '';
  if (/\p{L}/u.test(next)) return !wide && matchesAt(RE_SUFFIX, text, end) ? '' : ' ';
  if (/[\p{N}`$\\]/u.test(next)) return ' ';
  if (next === '(') return /^\((?:[^\s()]{1,2}\)|\$)/.test(text.slice(end, end + 4)) ? '' : ' ';
  return matchesAt(RE_EMPHASIS_START, text, end) ? ' ' : '';
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
