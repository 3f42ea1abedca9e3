import { WRITTEN_MARK } from '../../compile/written-mark.ts';

export interface PageOutline {
  ids: Set<string>;
  /** Decoded values of `href` and `src`, in document order. */
  links: string[];
  /** The subset of `links` that come from the text of a deck or a note. */
  written: Set<string>;
  /** Paths within `files/` of the images that the page shows. */
  pictures: string[];
}

const [EXCLAMATION_MARK, LETTER_A, LETTER_Z] = [0x21, 0x61, 0x7a];
const RE_NAME = /\s(?:id|href|src)=/;
const RE_ATTRIBUTE = /\s([^\s"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const RE_RAW = /(?:script|style|textarea|title)(?=[\s>])/y;
const RE_QUOTE_OR_END = /["'>]/g;
const RE_REFERENCE = /&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Reads the ids and links of a page. Relies on the serializer: in text, no `<` comes before a letter; in attribute
 * values, one may. Parsing every page into a tree would take as long as the rest of a build.
 */
export function scanPage(html: string, base: string): PageOutline {
  const outline: PageOutline = { ids: new Set(), links: [], written: new Set(), pictures: [] };
  for (let start = html.indexOf('<'); start !== -1;) {
    const next = html.charCodeAt(start + 1);
    let end = start + 1;
    if (next === EXCLAMATION_MARK)
      end = html.startsWith('<!--', start) ? find(html, '-->', start) : end;
    else if (next >= LETTER_A && next <= LETTER_Z) {
      end = endOfTag(html, start + 1);
      const tag = html.slice(start, end);
      if (RE_NAME.test(tag)) readAttributes(tag, outline);
      const raw = execAt(RE_RAW, html, start + 1);
      if (raw) end = find(html, `</${raw[0]}`, end);
    }
    start = html.indexOf('<', end);
  }
  const folder = `${base}files/`;
  const pictures = outline.links.filter((link) => link.startsWith(folder));
  outline.pictures = [...new Set(pictures)].map((link) => decodePath(link.slice(base.length)));
  return outline;
}

/** Returns the index of `text` at or after `from`, or the length of the page. */
function find(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from);
  return found === -1 ? html.length : found;
}

/** Returns the index of the `>` that ends a tag, skipping quoted values, or the length of the page. */
function endOfTag(html: string, from: number): number {
  for (let at = from; ;) {
    const found = execAt(RE_QUOTE_OR_END, html, at);
    if (!found) return html.length;
    if (found[0] === '>') return found.index;
    const close = html.indexOf(found[0], found.index + 1);
    if (close === -1) return html.length;
    at = close + 1;
  }
}

function readAttributes(tag: string, { ids, links, written }: PageOutline): void {
  const isWritten = tag.includes(` ${WRITTEN_MARK}`);
  for (const [, name, double, single, bare] of tag.matchAll(RE_ATTRIBUTE)) {
    const value = decode(double ?? single ?? bare ?? '');
    if (name === 'id') ids.add(value);
    else if (name === 'href' || name === 'src') {
      links.push(value);
      if (isWritten) written.add(value);
    }
  }
}

function decode(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(RE_REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? '';
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Decodes percent-encoding; returns the path unchanged if that is malformed. */
export function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
