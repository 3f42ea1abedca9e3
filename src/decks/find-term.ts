import { matchAt } from '../text/match-at.ts';

/** Offsets in a line `term:: definition`. */
export interface Term {
  /** Start of the term, after a list marker. */
  start: number;
  /** End of the term. */
  end: number;
  definition: number;
}

export interface TermOptions {
  /** Whether the deck is handwritten, so that white space may precede the colons. @default false */
  isByHand?: boolean;
  /** Whether all lines of the deck are terms, so that the definition needs no space before it. @default false */
  isGlossary?: boolean;
}

const RE_MARKER = /^\s*(?:(?:[-*+•]|\d{1,3}[.)])\s+)?/;
const RE_TERM = /^[^\s:|>](?:[^:]{0,98}[^\s:])?(?=([ \t]*)::(?![:\s]*$))/;
/** `::p` is a question marker with an extra colon. */
const RE_DEFINITION = /[ \t]*::(?!:|p(?:\s|$))(\s*)(?=\S)/y;
/** An identifier directly before `::`, as in `std::vector`. */
const RE_NAME_BEFORE = /[A-Za-z0-9_>)\]]$/;
const RE_NAME_AFTER = /^[~<([{&*A-Za-z0-9_]/;
/** A definition that begins like this is a sentence, whatever precedes the `::`. */
const RE_ARTICLE =
  /^(?:an?|the|any|every|each|un|una|uno|el|la|los|las|unos|unas|le|les|une|des|der|die|das|ein|eine|um|uma|os?|as)\s+\S+\s+\S/i;

/**
 * Finds the parts of a line `term:: definition`. Without a space after the colons, identifiers on both sides make it a
 * path in code (`std::vector`), unless the definition begins with an article or the whole deck consists of such lines.
 * With spaces on both sides, it must not be a declaration (`f :: Int -> Int`) or a sentence about the colons.
 */
export function findTerm(
  line: string,
  { isByHand = false, isGlossary = false }: TermOptions = {},
): Term | undefined {
  if (!line.includes('::')) return undefined;
  const start = RE_MARKER.exec(line)?.[0].length ?? 0;
  const [term, space] = RE_TERM.exec(line.slice(start)) ?? [];
  if (term === undefined || !/\p{L}/u.test(term) || isOpen(term, '`') || isOpen(term, '$')) {
    return undefined;
  }
  const end = start + term.length;
  const colons = matchAt(RE_DEFINITION, line, end);
  if (!colons) return undefined;
  const definition = end + colons[0].length;
  const rest = line.slice(definition);
  const tight = colons[1] === '';
  if (space !== '') {
    const isTerm = isByHand && !tight && !isDeclaration(term, rest) && !RE_UNFINISHED.test(term);
    return isTerm ? { start, end, definition } : undefined;
  }
  const isPath = RE_NAME_BEFORE.test(term) && RE_NAME_AFTER.test(rest) && !RE_ARTICLE.test(rest);
  return tight && isPath && !isGlossary ? undefined : { start, end, definition };
}

/** Returns whether code or a formula that began in the term is still open at the colons. */
function isOpen(term: string, mark: string): boolean {
  return term.split(mark).length % 2 === 0;
}

/** Names and operators, separated by commas: `map`, `x, y`, `(<>)`. */
const RE_NAMES =
  /^(?:[a-z_][\w']*|\([^\p{L}\p{N}\s]+\))(?:\s*,\s*(?:[a-z_][\w']*|\([^\p{L}\p{N}\s]+\)))*$/u;
const RE_TYPE_SIGN = /->|=>|→|⇒|^\[.*\]$|\(\)$/;
const RE_BASIC_TYPE =
  /^(?:Int(?:eger|\d*)?|Word\d*|Nat(?:ural)?|Bool(?:ean)?|Char|String|Text|Double|Float|Any|Type|Maybe \w+|Either \w+ \w+|IO \w+)$/;
/** A word of prose: types are capitalized, and their variables short. */
const RE_PROSE_WORD = /(?<![\p{L}\p{N}_'.])(?!forall\b)\p{Ll}{4,}/u;
const RE_FORTRAN_TYPE =
  /^(?:integer|real|logical|complex|character|double precision|type|class|procedure)(\s*(?:[(*]|,\s*(?:allocatable|dimension|intent|optional|parameter|pointer|save|target)\b).*)?$/i;
const RE_FORTRAN_NAMES = /^[a-z]\w*\s*(?:[(=,]|=>|$)/i;
const RE_SHORT_NAME = /^[a-z]\w{0,2}$/i;
/** The rest of a path in code: `std :: vec::Vec`, `std :: vector<int>`. */
const RE_PATH_GOES_ON = /^\w+(?:::|<|\()/;

/** Returns whether a line is a declaration of Haskell, Fortran, or such, or a path in code. */
function isDeclaration(term: string, definition: string): boolean {
  const type = definition.trim();
  const fortran = RE_FORTRAN_TYPE.exec(term);
  if (fortran) return (fortran[1] === undefined ? RE_SHORT_NAME : RE_FORTRAN_NAMES).test(type);
  if (!RE_NAMES.test(term)) return false;
  if (RE_PATH_GOES_ON.test(type) || RE_BASIC_TYPE.test(type)) return true;
  return RE_TYPE_SIGN.test(type) && !RE_PROSE_WORD.test(type);
}

/** A term that a sentence would continue: “Use the :: operator”. */
const RE_UNFINISHED =
  /(?:^|\s)(?:an?|the|this|that|with|by|of|as|in|to|and|or|uses?|using|via|from|for|is|are|un|una|el|la|le|les|une|der|die|das|den|ein|eine|mit|con|avec|com|ou|o|y|et|und|oder)$/i;

/** Returns whether a deck consists only of lines `term::definition`, at least two, with different terms. */
export function isGlossary(text: string, isByHand: boolean): boolean {
  if (!text.includes('::')) return false;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => !/^\s*(?:#|$)/.test(line));
  const terms = new Set<string>();
  for (const line of lines) {
    const term = findTerm(line, { isByHand, isGlossary: true });
    if (!term) return false;
    terms.add(line.slice(term.start, term.end));
  }
  return terms.size > 1 && terms.size === lines.length;
}
