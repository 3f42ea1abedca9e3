import { decodeEntities } from '../text/decode-entities.ts';

/** One element of KaTeX's MathML: elements with children, leaves with text. */
export interface MathNode {
  /** Element name, e.g. `mfrac`. */
  name: string;
  /** Value of `mathvariant`, e.g. `double-struck`. */
  variant: string | undefined;
  /** The opening tag's attributes as written. */
  attributes: string;
  /** Text of a leaf; empty if there are children. */
  text: string;
  children: MathNode[];
}

const RE_TAG_OR_TEXT = /<(\/?)([a-z]+)([^>]*?)(\/?)>|([^<]+)/g;
const RE_VARIANT = /mathvariant="([^"]*)"/;
/**
 * Parses the MathML that KaTeX writes (well-formed, five entities, no comments), without the TeX annotation. Returns
 * undefined if there is no `<math>`.
 */
export function parseMathTree(markup: string): MathNode | undefined {
  const start = markup.indexOf('<math');
  const end = markup.indexOf('<annotation');
  if (start < 0 || end < 0) return undefined;
  const root = createNode('math', '');
  const open: MathNode[] = [root];
  const tags = markup.slice(start, end).matchAll(RE_TAG_OR_TEXT);
  for (const [, closing, name, attributes, selfClosing, text] of tags) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) {
      parent.text += decodeEntities(text);
    } else if (closing) {
      open.pop();
    } else if (name) {
      const node = createNode(name, attributes ?? '');
      parent.children.push(node);
      if (!selfClosing) open.push(node);
    }
  }
  return root;
}

function createNode(name: string, attributes: string): MathNode {
  return { name, attributes, variant: RE_VARIANT.exec(attributes)?.[1], text: '', children: [] };
}
