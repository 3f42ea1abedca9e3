const RE_TRIM = /^[`'"“”(,.]+|[`'"“”),.:]+$/g;
const RE_SYMBOL = /^[\d!-/:-@[-`{-~]{2,8}$|^[&|~^%$;!]$/;
/** What opens something in a shell or a template: `$(date)`, `<(ls)`, `${x}`. */
const RE_OPENER = /^[$<>#@][({[](?=.)/;
const RE_SIGN = /[!#$%&*+/:;<=>?@\\^|~]/;

/** The term under which signs of programming are found (`&&`, `2>&1`, `$?`, `->`); an empty string for anything else. */
export function symbolTerm(token: string): string {
  const sign = token.length < 16 ? token.replace(RE_TRIM, '') : '';
  if (!RE_SYMBOL.test(sign) || !RE_SIGN.test(sign)) return '';
  const codes = [...sign].map((character) => character.charCodeAt(0).toString(16));
  return `0sign0${codes.join('0')}0end0`;
}

/** The terms of all such signs that stand by themselves in a text, each once. */
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
