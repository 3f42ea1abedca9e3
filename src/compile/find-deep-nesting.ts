/**
 * Limits for constructs that make a Markdown parser slow or recurse deeply, per paragraph, line, or passage. Real cards
 * stay far below. At these limits the worst text takes seconds; beyond them, parsing time grows quadratically.
 */
const LIMITS = {
  attention: 3_000,
  brackets: 3_000,
  declarations: 200,
  containers: 40,
  indent: 160,
};

const RE_CONTAINERS = /[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]{1,100}\]:)/y;
const RE_RULE = /^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/;

/** Finds the first place where nesting or accumulated markup would stall the Markdown parser, in linear time. */
export function findDeepNesting(text: string): number | undefined {
  let attention = 0;
  let brackets = 0;
  let declarations = 0;
  let lineStart = 0;
  let blank = true;
  for (let index = 0; index <= text.length; index++) {
    const code = text.charCodeAt(index);
    if (index === text.length || code === 10 || code === 13) {
      if (blank) attention = brackets = declarations = 0;
      else if (isDeepLine(text, lineStart, index)) return lineStart;
      lineStart = index + 1;
      blank = true;
      continue;
    }
    if (code !== 32 && code !== 9) blank = false;
    if (code === 42 || code === 95 || code === 126) attention++;
    else if (code === 91 || code === 93) brackets++;
    else if (code === 60 && isDeclaration(text.charCodeAt(index + 1))) declarations++;
    if (
      attention > LIMITS.attention ||
      brackets > LIMITS.brackets ||
      declarations > LIMITS.declarations
    )
      return lineStart;
  }
  return undefined;
}

/** Returns whether `<` is followed by `!` or `?`, for which the parser searches the rest of the text. */
function isDeclaration(next: number): boolean {
  return next === 33 || next === 63;
}

/** Returns whether the line opens more block quotes, list items, and footnotes than a reader could follow. */
function isDeepLine(text: string, start: number, end: number): boolean {
  let containers = 0;
  let at = start;
  RE_CONTAINERS.lastIndex = at;
  while (RE_CONTAINERS.test(text) && RE_CONTAINERS.lastIndex <= end) {
    at = RE_CONTAINERS.lastIndex;
    if (++containers > LIMITS.containers) return !RE_RULE.test(text.slice(start, end));
  }
  const indent = containers > 0 ? at - start : 0;
  return indent > LIMITS.indent;
}
