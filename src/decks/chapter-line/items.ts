/** Shortened words whose full stop ends no heading, in lower case. */
const RE_SHORTENED =
  /(?:^|[\s(])(?:ch|chap|vs|e\.g|i\.e|etc|cf|ca|approx|resp|dr|mr|mrs|ms|st|prof|fig|figs|eq|eqs|no|vol|ed|eds|jr|sr|inc|ltd|co|corp|al|pp|\p{L})$/iu;

/** The headings of a chapter line, which are joined by `. `; none is empty. */
export function splitItems(line: string): string[] {
  const items: string[] = [];
  let start = 0;
  for (const stop of line.matchAll(/\. /g)) {
    const next = stop.index + 2;
    if (!endsHeading(line, start, stop.index)) continue;
    items.push(line.slice(start, stop.index));
    start = next;
  }
  items.push(line.slice(start));
  return items
    .map((item) => item.trim().replace(/(?<=.)\.$/, ''))
    .filter((item) => /[\p{L}\p{N}]/u.test(item));
}

/** Whether the full stop at `stop` ends the heading that began at `start`. */
function endsHeading(line: string, start: number, stop: number): boolean {
  const after = line.slice(stop + 2, stop + 22).trimStart();
  const before = line.slice(Math.max(start, stop - 12), stop);
  if (beginsNumbered(after)) return true;
  if (/^(?:chapter|appendix|part) \p{L}$/iu.test(before)) return true;
  if (RE_SHORTENED.test(before)) return false;
  return !/^\p{Ll}[^\p{Lu} ]*(?: |$)/u.test(after);
}

/** `10.23 …`, `Chapter 7`, `A.1`: a heading begins here, whatever went before. */
function beginsNumbered(text: string): boolean {
  return /^(?:\d{1,2}(?:\.\d{1,3})+\s|chapter\s[\dIVXL]|appendix\s[A-Z]\b|[A-Z]\.\d)/i.test(text);
}
