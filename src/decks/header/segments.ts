const RE_CODE = /^(\d{1,2}[A-Za-z]\d{3})(?![\p{L}\p{N}])/u;
/** `100-Go-Mistakes` is a title: one dash makes a code of three digits only where they begin with a zero. */
const RE_NUMBER_CODE = /^(\d{3})(?=$| *--)|^(0\d{2})(?=[ -])/;
const RE_SEGMENT = /-{3,}| --? | ?[–—] ?/;

/** The body of a header, cut where three dashes stand. */
export interface Segments {
  shelfCode: string | undefined;
  /** As written, word by word, `_` and all; none is empty. */
  segments: string[][];
  /** True where dashes without words end the body: a bracket's end, once. */
  closed: boolean;
}

/** `body`: white space folded. */
export function splitSegments(body: string): Segments {
  const code = RE_CODE.exec(body) ?? RE_NUMBER_CODE.exec(body);
  const shelfCode = code?.[1] ?? code?.[2];
  const rest = withoutDashes(body.slice(shelfCode?.length ?? 0));
  const spaced = count(rest.text, ' ') > 0 && count(rest.text, ' ') >= count(rest.text, '-');
  const segments = rest.text
    .split(RE_SEGMENT)
    .map((segment) => (spaced ? segment.split(' ') : splitAtDashes(segment)))
    .map((words) => words.filter((word) => word !== ''))
    .filter((words) => words.length > 0);
  return { shelfCode, segments, closed: rest.closed };
}

/** Two dashes inside of a segment stand for a dash. */
function splitAtDashes(segment: string): string[] {
  return withoutDashes(segment).text.replaceAll('--', '-–-').split(/[ -]/);
}

function withoutDashes(text: string): { text: string; closed: boolean } {
  let start = 0;
  let end = text.length;
  while (/[ -]/.test(text[start] ?? '')) start++;
  while (end > start && /[ -]/.test(text[end - 1] ?? '')) end--;
  return { text: text.slice(start, end), closed: text.slice(end).startsWith('-') };
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
