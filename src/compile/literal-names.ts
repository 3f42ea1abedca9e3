import type { Root, Strong, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** One word in the form of an identifier: `init`, `get_item`, `defineGetter`, `VA_ARGS`. */
const RE_IDENTIFIER = /^(?:[a-z][a-zA-Z\d_]*|[A-Z\d]+(?:_[A-Z\d]+)+)$/;
/** Names that Python, C, and JavaScript define and that are no English words. */
const DEFINED = new Set(
  (
    'abs aenter aexit aiter anext bool builtins ceil deepcopy defaults del delattr delitem dict dir div divmod doc eq floordiv ' +
    'fspath func ge getattr getattribute getitem getnewargs getstate globals gt iadd iand imul init instancecheck int ior ipow ' +
    'isub iter itruediv ixor kwdefaults le len lshift lt matmul mro mul ne neg pos pow proto qualname radd rand rdivmod repr ' +
    'rfloordiv rmatmul rmod rmul ror rpow rshift rsub rtruediv rxor setattr setitem setstate sizeof str subclasscheck truediv ' +
    'trunc weakref xor COUNTER TIMESTAMP'
  ).split(' '),
);
/** Such names that are words, too. */
const DEFINED_WORDS = new Set(
  (
    'add all and annotations await bases bytes cached call cause class code complex contains context copy debug delete enter ' +
    'exit file float floor format future get hash import index invert loader main match missing mod module name new next or ' +
    'package path post prepare reduce reversed round self set slots spec sub subclasses suppress traceback version wrapped ' +
    'DATE FILE FUNCTION LINE TIME'
  ).split(' '),
);
/** A word that doesn't look like this in prose. */
const RE_CODE_WORD = /[\d_]|[a-z][A-Z]/;

/**
 * Replaces bold text that is really a name in double underscores, such as `__init__`, with the name as written. Text
 * stays bold if it contains a space or a sign or begins with a capital (`__Note:__`). So does a plain word (`__note__`),
 * unless a parenthesis or dot shows that it is code, a programming language defines it, or it is next to such names. In a
 * heading, where words are hardly ever bold, a plain word is a name.
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
  const isCertain = ({ strong, name = '' }: (typeof found)[number]): boolean =>
    DEFINED.has(name) || RE_CODE_WORD.test(name) || isCode(strong, text);
  const hasCode = found.some(isCertain);
  const isHeading = root.children.length === 1 && root.children[0]?.type === 'heading';
  for (const one of found) {
    const { name, replace } = one;
    if (name === undefined) continue;
    const isLikely =
      DEFINED_WORDS.has(name) || isHeading ? !hasBold || hasCode : hasCode && !hasBold;
    if (isLikely || isCertain(one)) replace({ type: 'text', value: `__${name}__` });
  }
}

function wordIn({ children }: Strong): string | undefined {
  const [only] = children;
  const word = children.length === 1 && only?.type === 'text' ? only.value : '';
  return RE_IDENTIFIER.test(word) || DEFINED_WORDS.has(word) ? word : undefined;
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
