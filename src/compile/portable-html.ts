import { decodeEntities } from '../text/decode-entities.ts';
import type { CardHtml } from './card-html.ts';
import type { TokenRole } from './code-theme.ts';
import { linkKind } from './link-kind.ts';
import { WRITTEN_MARK } from './written-mark.ts';

/*
 * Card HTML for other programs, from the HTML of pages. It is rewritten as text: parsing the HTML of formulas takes many
 * times as long, and a library has 100,000 cards.
 */

/** Code has its own background: no set of colors is legible on both white and dark cards. */
export const CODE_BACKGROUND = '#22272e';

/** Colors of code on `CODE_BACKGROUND`; `plain` is for tokens without a role. */
export const CODE_COLORS: Record<TokenRole | 'plain', string> = {
  plain: '#cdd9e5',
  comment: '#8f9ba8',
  constant: '#6cb6ff',
  function: '#dcbdfb',
  tag: '#8ddb8c',
  keyword: '#ff938a',
  string: '#96d0ff',
  variable: '#f69d50',
  muted: '#9aa7b4',
  error: '#ff938a',
};

const PRE_STYLE =
  `background:${CODE_BACKGROUND};color:${CODE_COLORS.plain};padding:0.6em 0.8em;` +
  'border-radius:4px;overflow-x:auto;text-align:left';

/** Styles of the highlighter's other classes. */
const FONT_STYLES: Record<string, string> = {
  't-italic': 'font-style:italic',
  't-bold': 'font-weight:bold',
  't-underline': 'text-decoration:underline',
  't-struck': 'text-decoration:line-through',
};

/** Attributes that only matter on pages. */
const RE_OF_PAGES = /^(?:tabindex|role|loading|decoding|rel|aria-.*|data-.*)$/;

/** Elements that have no end tag. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** A tag of a card's HTML. Text has no `<`, and values have no `"`. */
const RE_TAG = /<(\/?)([a-z][a-z\d]*)((?:\s+[^\s=>"]+(?:=(?:"[^"]*"|[^\s">]+))?)*)>/g;
const RE_ATTRIBUTE = /([^\s=>"]+)(?:="([^"]*)"|=([^\s">]+))?/g;

/** A card with the images of the content folder that it shows. */
export interface ForeignCard extends CardHtml {
  /** Paths in the content folder. */
  images: string[];
}

/**
 * Returns a card of the page at `base` with HTML that needs no stylesheet, and no script but MathJax: formulas as `\(…\)`
 * and `\[…\]`, code with inline colors. Links within the site lose their address.
 */
export function toPortableCard(html: CardHtml, base: string): ForeignCard {
  return convert(html, base, portablePart);
}

/** Returns a card for a page outside of the site, which has the site's stylesheets: links within the site lose their address. */
export function toForeignCard(html: CardHtml, base: string): ForeignCard {
  return convert(html, base, foreignPart);
}

/** Converts part of a card; images are passed to `onImage`. */
type ConvertPart = (html: string, place: Place) => string;

interface Place {
  /** What the addresses of images begin with. */
  files: string;
  onImage: (path: string) => void;
}

function convert(html: CardHtml, base: string, part: ConvertPart): ForeignCard {
  const images = new Set<string>();
  const place: Place = {
    files: `${base.replace(/\/+$/, '')}/files/`,
    onImage: (path) => images.add(path),
  };
  return {
    heading: part(html.heading, place),
    context: part(html.context, place),
    question: part(html.question, place),
    answer: part(html.answer, place),
    images: [...images],
  };
}

const RE_ADDRESS = /<(?:a|img)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)>/g;

function foreignPart(html: string, place: Place): string {
  return html.replace(RE_ADDRESS, (tag: string, written: string) => {
    const attributes = readAttributes(written);
    changeAddresses(attributes, place);
    attributes.delete(WRITTEN_MARK);
    return `${tag.startsWith('<a') ? '<a' : '<img'}${writeAttributes(attributes)}>`;
  });
}

type Attributes = Map<string, string>;

function readAttributes(written: string): Attributes {
  return new Map(
    Array.from(written.matchAll(RE_ATTRIBUTE), ([, name = '', quoted, bare]) => [
      name,
      quoted ?? bare ?? '',
    ]),
  );
}

function writeAttributes(attributes: Attributes): string {
  return Array.from(attributes, ([name, value]) =>
    value ? ` ${name}="${value}"` : ` ${name}`,
  ).join('');
}

/** Changes addresses of images to those below the root, and removes those of links within the site. */
function changeAddresses(attributes: Attributes, { files, onImage }: Place): void {
  const href = attributes.get('href');
  if (href !== undefined && linkKind(decodeEntities(href)) !== 'external')
    attributes.delete('href');
  const src = attributes.get('src');
  if (!src?.startsWith(files)) return;
  const path = src.slice(files.length);
  attributes.set('src', `/files/${path}`);
  onImage(decodeURIComponent(decodeEntities(path)));
}

/** An element that is being rewritten. */
interface Rewritten {
  start: string;
  end: string;
  /** What is inside of it. */
  kind: 'code' | 'formula' | 'other';
}

function portablePart(html: string, place: Place): string {
  const open: Rewritten[] = [];
  const written: string[] = [];
  const tags = new RegExp(RE_TAG);
  let at = 0;
  const addText = (until: number): void => {
    const text = html.slice(at, until);
    const isCode = open.some(({ kind }) => kind === 'code');
    written.push(isCode ? text : separateFormulaMarks(text));
  };
  /** Continues after the element whose start tag was just read, and returns what is inside of it. */
  const skip = (name: string): string => {
    const from = tags.lastIndex;
    const end = endOf(html, from, name);
    tags.lastIndex = end + name.length + 3;
    return html.slice(from, end);
  };

  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    addText(match.index);
    const [tag, slash = '', name = '', rest = ''] = match;
    const attributes = readAttributes(rest);
    const classes = attributes.get('class')?.split(' ') ?? [];
    const [first = ''] = classes;
    if (slash) written.push(open.pop()?.end ?? tag);
    // Titles of code are not part of cards.
    else if (name === 'figcaption') skip(name);
    else if (first === 'katex' || first === 'katex-display')
      written.push(formula(texOf(skip(name)), first === 'katex-display'));
    else if (first === 'formula-unread')
      written.push(formula(skip(name), open.at(-1)?.kind === 'formula'));
    else {
      const element = rewrite(name, { attributes, classes, place });
      written.push(element.start);
      if (!VOID.has(name)) open.push(element);
    }
    at = tags.lastIndex;
  }
  addText(html.length);
  return written.join('');
}

function rewrite(
  name: string,
  { attributes, classes, place }: { attributes: Attributes; classes: string[]; place: Place },
): Rewritten {
  const [first = ''] = classes;
  if (first === 'formula') return { start: '<div>', end: '</div>', kind: 'formula' };
  if (first === 'code' || first === 'table' || first === 'formula-wide')
    return { start: '', end: '', kind: 'other' };
  const end = `</${name}>`;
  // Only blocks of code can be scrolled.
  if (name === 'pre' && attributes.has('tabindex'))
    return { start: `<pre style="${PRE_STYLE}">`, end, kind: 'other' };
  if (first.startsWith('t-'))
    return { start: `<span style="${styleOf(classes)}">`, end, kind: 'other' };
  keepAttributes(attributes, classes);
  changeAddresses(attributes, place);
  const start = `<${name}${writeAttributes(attributes)}>`;
  return { start, end, kind: name === 'code' ? 'code' : 'other' };
}

/** Returns where the end tag of an element is whose contents begin at `from`. */
function endOf(html: string, from: number, name: string): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s>])`, 'g');
  tags.lastIndex = from;
  let depth = 1;
  for (let match = tags.exec(html); match; match = tags.exec(html)) {
    depth += match[1] ? -1 : 1;
    if (depth === 0) return match.index;
  }
  return html.length;
}

/** Removes what only matters on pages; alignment becomes an attribute again. */
function keepAttributes(attributes: Attributes, classes: readonly string[]): void {
  for (const name of attributes.keys()) if (RE_OF_PAGES.test(name)) attributes.delete(name);
  const align = classes.find((one) => one.startsWith('align-'));
  if (align === undefined) return;
  attributes.delete('class');
  attributes.set('align', align.slice('align-'.length));
}

function styleOf(classes: readonly string[]): string {
  return classes
    .map(
      (name) => FONT_STYLES[name] ?? `color:${CODE_COLORS[name.slice('t-'.length) as TokenRole]}`,
    )
    .join(';');
}

/** The TeX in KaTeX's HTML, escaped like other text. */
function texOf(html: string): string {
  const [, tex = ''] = /<annotation[^>]*>([^<]*)</.exec(html) ?? [];
  return decodeEntities(tex).replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;');
}

function formula(tex: string, isDisplay: boolean): string {
  return isDisplay ? `\\[${tex.trim()}\\]` : `\\(${tex.trim()}\\)`;
}

/** Separates the two characters of `\(` and `\[` in prose, which would begin a formula. */
function separateFormulaMarks(text: string): string {
  return text.includes('\\') ? text.replace(/\\(?=[()[\]])/g, '\\<span></span>') : text;
}
