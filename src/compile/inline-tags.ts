import type { Html, PhrasingContent } from 'mdast';

/** HTML tags that decks may use, without attributes and inline. Other HTML is shown as written. */
export const INLINE_TAGS: ReadonlySet<string> = new Set(
  'sub sup kbd br b i em strong u mark small'.split(' '),
);

const RE_TAG = /^<(\/?)([a-z]+)\s*(\/?)>$/i;

interface Opened {
  name: string;
  at: number;
}

/** Turns pairs of allowed tags among `children` into elements, and all other HTML into text. */
export function pairInlineTags(children: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  const opened: Opened[] = [];
  for (const child of children) {
    if (child.type !== 'html') {
      result.push(isBreakTag(result.at(-1)) ? withoutLineStart(child) : child);
      continue;
    }
    const [, slash, name = ''] = RE_TAG.exec(child.value) ?? [];
    const tag = name.toLowerCase();
    if (tag === 'br' && !slash) pushBreak(result);
    else if (slash === '' && tag !== 'br' && INLINE_TAGS.has(tag) && !child.value.includes('/')) {
      opened.push({ name: tag, at: result.length });
      result.push(htmlText(child));
    } else if (slash && isOpened(opened, tag)) closeTag(result, opened, tag);
    else result.push(htmlText(child));
  }
  return result;
}

function isOpened(opened: readonly Opened[], name: string): boolean {
  // A closing tag matches only the nearest few, so that thousands of unclosed tags stay cheap.
  return opened.slice(-8).some((tag) => tag.name === name);
}

function closeTag(result: PhrasingContent[], opened: Opened[], name: string): void {
  for (let tag = opened.pop(); tag; tag = opened.pop()) {
    if (tag.name !== name) continue;
    const children = result.splice(tag.at).slice(1);
    // A tag alone on its line would begin a block.
    result.push(inlineTag(name, children.map(onOneLine)));
    return;
  }
}

// A break tag on its own line would begin a block, so it is joined with its neighbors.
function pushBreak(result: PhrasingContent[]): void {
  const last = result.at(-1);
  if (last?.type === 'break') result.pop();
  else if (last?.type === 'text')
    result[result.length - 1] = { ...last, value: last.value.replace(/\s*[\r\n]\s*$/, ' ') };
  result.push(inlineTag('br', []));
}

function isBreakTag(node: PhrasingContent | undefined): boolean {
  return node?.type === 'mdxJsxTextElement' && node.name === 'br';
}

function withoutLineStart(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return { type: 'text', value: ' ' };
  return node.type === 'text' ? { ...node, value: node.value.replace(/^\s*[\r\n]\s*/, ' ') } : node;
}

/** Creates an element of `INLINE_TAGS` as in MDX. */
export function inlineTag(name: string, children: PhrasingContent[]): PhrasingContent {
  return { type: 'mdxJsxTextElement', name, attributes: [], children };
}

function htmlText(html: Html): PhrasingContent {
  return { type: 'text', value: html.value };
}

/** Replaces line breaks with spaces, for places where no block may begin. */
export function onOneLine(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return inlineTag('br', []);
  if ('value' in node) return { ...node, value: node.value.replace(/\s*[\r\n]\s*/g, ' ') };
  if ('children' in node) node.children = node.children.map<PhrasingContent>(onOneLine);
  return node;
}
