import type { Root, Strong, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** One word in the form of an identifier: `init`, `get_item`, `defineGetter`, `VA_ARGS`. */
const RE_IDENTIFIER = /^(?:[a-z][a-zA-Z\d_]*|[A-Z\d]+(?:_[A-Z\d]+)+)$/;
/** A word that doesn't look like this in prose. */
const RE_CODE_WORD = /[\d_]|[a-z][A-Z]/;

/**
 * Replaces bold text that is really a name in double underscores, such as `__init__`, with the name as written. Text
 * stays bold if it contains a space or a sign or begins with a capital (`__Note:__`). So does a plain word (`__note__`)
 * if the same text uses underscores for other bold text, too, and no parenthesis or dot shows that the word is code.
 */
export function keepLiteralNames(root: Root, text: string): void {
  if (!text.includes('__')) return;
  const found: { strong: Strong; name: string | undefined; replace: (by: Text) => void }[] = [];
  visit(root, 'strong', (strong, index, parent) => {
    const start = strong.position?.start.offset;
    if (start === undefined || index === undefined || !parent) return;
    if (!text.startsWith('__', start)) return;
    const replace = (by: Text) => (parent.children[index] = by);
    found.push({ strong, name: wordIn(strong), replace });
  });
  const hasBold = found.some(({ name }) => name === undefined);
  for (const { strong, name, replace } of found) {
    if (name === undefined) continue;
    if (!hasBold || RE_CODE_WORD.test(name) || isCode(strong, text))
      replace({ type: 'text', value: `__${name}__` });
  }
}

function wordIn({ children }: Strong): string | undefined {
  const [only] = children;
  const word = children.length === 1 && only?.type === 'text' ? only.value : '';
  return RE_IDENTIFIER.test(word) ? word : undefined;
}

/** Returns whether `obj.__name__`, `__name__()`, or `__name__.py` is written. */
function isCode({ position }: Strong, text: string): boolean {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? 0;
  return (
    /[\w)\]]\.$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:\(|\.\w)/.test(text.slice(end, end + 2))
  );
}
