import type { Blockquote, Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const RE_CALLOUT = /^\[!(\p{L}[\p{L}\p{N}_-]{0,40})\][+-]?[ \t]*(?=\n|\S|$)/u;

/**
 * Writes the kind of GitHub's alerts and Obsidian's callouts, in place, as a bold line: `> [!note]` becomes "Note" and
 * `> [!tip]- Water early` "Water early".
 */
export function nameCallouts(root: Root, text: string): void {
  visit(root, 'blockquote', (quote) => {
    nameCallout(quote, text);
  });
}

function nameCallout(quote: Blockquote, text: string): void {
  const [first] = quote.children;
  const mark = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || mark?.type !== 'text') return;
  const match = RE_CALLOUT.exec(mark.value);
  const isEscaped = text[mark.position?.start.offset ?? 0] === '\\';
  if (!match || isEscaped) return;
  const rest: PhrasingContent[] = [
    { ...mark, value: mark.value.slice(match[0].length) },
    ...first.children.slice(1),
  ];
  const { line, after } = splitLine(rest);
  const name = (match[1] ?? '').replace(/[_-]+/g, ' ');
  const kind: PhrasingContent = {
    type: 'text',
    value: name[0]!.toUpperCase() + name.slice(1).toLowerCase(),
  };
  const title: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'strong', children: line.length > 0 ? line : [kind] }],
  };
  const own: Paragraph[] = after.length > 0 ? [{ ...first, children: after }] : [];
  quote.children.splice(0, 1, title, ...own);
}

/** Splits a paragraph after its first line; neither part has empty texts. */
function splitLine(children: readonly PhrasingContent[]) {
  const line: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  let isFirst = true;
  for (const child of children) {
    const cut = isFirst && child.type === 'text' ? child.value.indexOf('\n') : -1;
    if (child.type === 'text' && cut >= 0) {
      line.push({ ...child, value: child.value.slice(0, cut) });
      after.push({ ...child, value: child.value.slice(cut + 1) });
      isFirst = false;
    } else if (isFirst && child.type === 'break') isFirst = false;
    else (isFirst ? line : after).push(child);
  }
  const isFull = (child: PhrasingContent): boolean => child.type !== 'text' || child.value !== '';
  return { line: line.filter(isFull), after: after.filter(isFull) };
}
