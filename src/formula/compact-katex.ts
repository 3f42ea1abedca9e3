/** What KaTeX writes in text is escaped: a quotation mark always belongs to an attribute. */
const RE_PLAIN_VALUE = /="([\w.:#%-]+)"(?=[ >])/g;

/** KaTeX's HTML without what a parser of HTML can do without; it is half of a page of cards. */
export function compactKatex(html: string): string {
  return html
    .replaceAll(' xmlns="http://www.w3.org/1998/Math/MathML"', '')
    .replaceAll(';"', '"')
    .replace(RE_PLAIN_VALUE, '=$1');
}
