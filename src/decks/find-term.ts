/** Offsets in a line `term:: definition`. */
export interface Term {
  /** Start of the term, after a list marker. */
  start: number;
  /** End of the term. */
  end: number;
  definition: number;
}

const RE_MARKER = /^\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+)?/;
const RE_TERM = /^[^\s:|>](?:[^:]{0,98}[^\s:])?(?=::(?![:\s]*$))/;
/** `::p` is a question marker with an extra colon. */
const RE_DEFINITION = /::(?!:|p(?:\s|$))(\s*)(?=\S)/y;
/** An identifier directly before `::`, as in `std::vector`. */
const RE_NAME_BEFORE = /[A-Za-z0-9_>)\]]$/;
const RE_NAME_AFTER = /^[~<([{&*A-Za-z0-9_]/;
/** A definition that begins like this is a sentence, whatever precedes the `::`. */
const RE_ARTICLE =
  /^(?:an?|the|any|every|each|un|una|uno|el|la|los|las|unos|unas|le|les|une|des|der|die|das|ein|eine|um|uma|os?|as)\s+\S+\s+\S/i;

/**
 * Finds the parts of a line `term:: definition`. Without a space after the colons, identifiers on both sides make it a
 * path in code (`std::vector`), unless the definition begins with an article or the whole deck consists of such lines.
 */
export function findTerm(line: string, isGlossary = false): Term | undefined {
  if (!line.includes('::')) return undefined;
  const start = RE_MARKER.exec(line)?.[0].length ?? 0;
  const term = RE_TERM.exec(line.slice(start))?.[0];
  if (term === undefined || !/\p{L}/u.test(term) || isOpen(term, '`') || isOpen(term, '$')) {
    return undefined;
  }
  const end = start + term.length;
  RE_DEFINITION.lastIndex = end;
  const colons = RE_DEFINITION.exec(line);
  if (!colons) return undefined;
  const definition = end + colons[0].length;
  const rest = line.slice(definition);
  const tight = colons[1] === '';
  const isPath = RE_NAME_BEFORE.test(term) && RE_NAME_AFTER.test(rest) && !RE_ARTICLE.test(rest);
  return tight && isPath && !isGlossary ? undefined : { start, end, definition };
}

/** Returns whether code or a formula that began in the term is still open at the colons. */
function isOpen(term: string, mark: string): boolean {
  return term.split(mark).length % 2 === 0;
}

/** Returns whether a deck consists only of lines `term::definition`, at least two, with different terms. */
export function isGlossary(text: string): boolean {
  if (!text.includes('::')) return false;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => !/^\s*(?:#|$)/.test(line));
  const terms = new Set<string>();
  for (const line of lines) {
    const term = findTerm(line, true);
    if (!term) return false;
    terms.add(line.slice(term.start, term.end));
  }
  return terms.size > 1 && terms.size === lines.length;
}
