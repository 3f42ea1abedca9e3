const RE_TRIM = /^[`'"“”(,.]+|[`'"“”),.:]+$/g;
const RE_SYMBOL = /^[\d!-/:-@[-`{-~]{2,8}$|^[&|~^%$;!]$|^[a-z]:\\$/i;
/** Opens something in a shell or a template, or begins a path on a drive: `$(date)`, `<(ls)`, `${x}`, `C:\Users`. */
const RE_OPENER = /^(?:[$<>#@][({[]|[a-z]:\\)(?=.)/i;
const RE_SIGN = /[!#$%&*+/:;<=>?@\\^|~]/;
/** A sign of a formula, except those in place of ASCII characters and between factors. */
const RE_MATH_SIGN = /(?![\0-\x7F−∗∣⋅])\p{Sm}/gu;

/**
 * The term for an operator of a programming language (`&&`, `2>&1`, `$?`, `->`) or for a drive (`C:\`); an empty string
 * for anything else.
 */
export function symbolTerm(token: string): string {
  const sign = token.length < 16 ? token.replace(RE_TRIM, '') : '';
  if (!RE_SYMBOL.test(sign) || !RE_SIGN.test(sign)) return '';
  return termOfSign(sign.toLowerCase());
}

function termOfSign(sign: string): string {
  const codes = [...sign].map((character) => character.codePointAt(0)?.toString(16));
  return `0sign0${codes.join('0')}0end0`;
}

/** The distinct terms of the signs of a formula: of `⊕` and `≤` in `a ⊕ b ≤ 1`. */
export function mathSignTerms(text: string): string[] {
  return [...new Set(text.match(RE_MATH_SIGN))].map(termOfSign);
}

/** The distinct terms of all operators that stand alone in a text. */
export function symbolTerms(text: string): string[] {
  const terms = new Set<string>();
  for (const token of text.split(/\s+/)) {
    const opener = RE_OPENER.exec(token.replace(RE_TRIM, ''))?.[0];
    for (const sign of [token, opener ?? '']) {
      const term = symbolTerm(sign);
      if (term) terms.add(term);
    }
  }
  return [...terms];
}
