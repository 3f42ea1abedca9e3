/** A tag, or the text up to the next one: KaTeX escapes `<` and `>` in text and in attributes. */
const RE_TOKEN = /<[^>]*>|[^<]+/g;

/** KaTeX escapes quotation marks in text, so each one belongs to an attribute. */
const RE_PLAIN_VALUE = /="([\w.:#%-]+)"(?=[ >])/g;

const RE_CLASS = / class="([^"]*)"/;
const RE_STYLE = / style="([^"]*)"/;

/** Kinds of symbols, from which KaTeX has derived the spaces between them: no rule of its stylesheet names them. */
export const UNSTYLED_CLASSES: readonly string[] = [
  ...['mord', 'mop', 'mbin', 'mrel', 'mopen', 'mclose', 'mpunct', 'minner', 'mtight'],
];

/** Classes of elements whose children a stylesheet, KaTeX's or prose.css, selects as `>span`. */
export const STYLES_CHILDREN: readonly string[] = [
  ...['vlist', 'vlist-t', 'mfrac', 'inner', 'delim-size1', 'delim-size4'],
];

/** Those whose grandchildren it selects as `>span>span`. */
const STYLES_GRANDCHILDREN = ['vlist', 'mfrac'];

/** The most frequent tags, whose rules are in prose.css: a thin, medium, and thick space are 3, 4, and 5 mu. */
const SHORTER_TAGS: ReadonlyMap<string, string> = new Map([
  ['<span class="mspace" style="margin-right:.1667em">', '<span class="thin">'],
  ['<span class="mspace" style="margin-right:.2222em">', '<span class="medium">'],
  ['<span class="mspace" style="margin-right:.2778em">', '<span class="thick">'],
  ['<span class="pstrut" style="height:2.7em">', '<span class="pstrut">'],
  ['<span class="vlist-r">', '<span>'],
]);

/** An open `<span>`. */
interface OpenSpan {
  isWritten: boolean;
  /** Whether a rule may select its children by their tag alone. */
  stylesChildren: boolean;
  stylesGrandchildren: boolean;
}

/** Removes everything from KaTeX's HTML that changes nothing in how it is shown or read aloud. Formulas make up half of a page of cards. */
export function compactKatex(html: string): string {
  const open: OpenSpan[] = [];
  let compact = '';
  for (const [token] of html.matchAll(RE_TOKEN)) {
    if (token.startsWith('<span')) {
      const tag = compactTag(token);
      const parent = open.at(-1);
      const isWritten = tag !== '<span>' || parent === undefined || parent.stylesChildren;
      open.push({ isWritten, ...stylesOf(tag, parent) });
      if (isWritten) compact += tag;
    } else if (token !== '</span>' || open.pop()?.isWritten) {
      compact += token;
    }
  }
  return compact
    .replaceAll(' xmlns="http://www.w3.org/1998/Math/MathML"', '')
    .replace(RE_PLAIN_VALUE, '=$1');
}

function stylesOf(tag: string, parent: OpenSpan | undefined): Omit<OpenSpan, 'isWritten'> {
  const classes = RE_CLASS.exec(tag)?.[1]?.split(' ') ?? [];
  return {
    stylesChildren:
      parent?.stylesGrandchildren === true ||
      classes.some((name) => STYLES_CHILDREN.includes(name)),
    stylesGrandchildren: classes.some((name) => STYLES_GRANDCHILDREN.includes(name)),
  };
}

function compactTag(tag: string): string {
  const compact = tag
    .replace(RE_CLASS, (_, names: string) => {
      const styled = names.split(' ').filter((name) => !UNSTYLED_CLASSES.includes(name));
      return styled.length > 0 ? ` class="${styled.join(' ')}"` : '';
    })
    .replace(RE_STYLE, (_, style: string) => {
      const rules = style
        .split(';')
        .filter((rule) => rule && !/^(?:top|margin-left):0em$/.test(rule));
      const values = rules.join(';').replace(/(?<=[:-])0(?=\.)/g, '');
      return values && ` style="${values}"`;
    });
  return SHORTER_TAGS.get(compact) ?? compact;
}
