/** The text of a deck's Markdown, sorted by what it is. */
export interface PlainText {
  /** Prose on one line, code spans and formulas included. */
  text: string;
  /** Code blocks whole, and code spans a line each. */
  code: string;
  /** The TeX of every formula, in order. */
  formulas: string[];
}

const RE_FENCE = /^\s*(`{3,}|~{3,})/;
const RE_DISPLAY_FENCE = /^\s*\$\$\s*$/;
const RE_LINE_MARKS = /^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+|\d{1,9}[.)]\s+)*/;
const RE_TABLE_RULE = /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*:?-*:?\s*$/;
// One alternative a construct, each without backtracking: escape, code span, formula, link target, emphasis.
const RE_INLINE =
  /\\([!-/:-@[-`{-~])|(`+)(?!`)|(\$)|(!?\[)|\]\([^()\s]*\)|(\])|(\*+)|<(?=\/?[a-z!])|\|/gi;

/**
 * Reads healed Markdown (math only as `$…$` and fenced `$$`) into plain text. `formula` says how a formula reads.
 * Linear in the length of `markdown`.
 */
export function markdownToPlain(markdown: string, formula: (tex: string) => string): PlainText {
  const plain: PlainText = { text: '', code: '', formulas: [] };
  const prose: string[] = [];
  const code: string[] = [];
  let fence = '';
  let display: string[] | undefined;
  for (const line of markdown.split(/\r?\n/)) {
    const opener = RE_FENCE.exec(line)?.[1];
    if (fence) {
      if (opener?.startsWith(fence) && line.trim() === opener) fence = '';
      else code.push(line);
    } else if (display) {
      if (RE_DISPLAY_FENCE.test(line)) {
        prose.push(readFormula(display.join('\n'), plain, formula));
        display = undefined;
      } else display.push(line);
    } else if (opener) fence = opener;
    else if (RE_DISPLAY_FENCE.test(line)) display = [];
    else if (!RE_TABLE_RULE.test(line)) prose.push(line.replace(RE_LINE_MARKS, ''));
  }
  if (display) prose.push(...display);
  plain.text = readInline(prose.join('\n'), plain, code, formula).replace(/\s+/g, ' ').trim();
  plain.code = code.join('\n').trim();
  return plain;
}

function readFormula(tex: string, plain: PlainText, formula: (tex: string) => string): string {
  plain.formulas.push(tex.trim());
  return escapeInline(formula(tex.trim()));
}

function escapeInline(text: string): string {
  return text.replace(/[\\`$[\]*<|]/g, '\\$&');
}

function readInline(
  text: string,
  plain: PlainText,
  code: string[],
  formula: (tex: string) => string,
): string {
  let out = '';
  let done = 0;
  const noCloser = new Set<string>();
  RE_INLINE.lastIndex = 0;
  for (let match = RE_INLINE.exec(text); match; match = RE_INLINE.exec(text)) {
    const [whole, escaped, ticks, dollar] = match;
    out += text.slice(done, match.index);
    done = match.index + whole.length;
    const mark = ticks ?? dollar;
    const end = mark && !noCloser.has(mark) ? findCloser(text, mark, done) : -1;
    if (mark && end >= 0) {
      const inner = text.slice(done, end);
      if (ticks) code.push(inner.trim());
      else plain.formulas.push(inner.trim());
      out += ticks ? inner : formula(inner.trim());
      done = end + mark.length;
      RE_INLINE.lastIndex = done;
    } else if (mark) {
      noCloser.add(mark);
      out += mark;
    } else if (escaped) out += escaped;
    else if (whole === '|' || whole === '<') out += ' ';
  }
  return out + text.slice(done);
}

/** Where a code span or formula that began with `mark` closes; -1 where it does not. */
function findCloser(text: string, mark: string, from: number): number {
  for (let at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (mark === '$') {
      if (text[at - 1] !== '\\') return at;
    } else if (text[at - 1] !== '`' && text[at + mark.length] !== '`') return at;
  }
  return -1;
}
