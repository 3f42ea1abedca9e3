import { findWords } from '../../search/query/mark-words.ts';
import { createStem } from '../../search/terms/words.ts';

/** The same name as in the stylesheet: `::highlight(searched)`. */
const NAME = 'searched';
const SKIPPED = 'script, style, .katex, .visually-hidden';
const MAX_WORDS = 24;

/**
 * Marks the searched words in the page's article without changing its elements, so that nothing opens or moves: an
 * answer shows its marks when the reader opens it. Does nothing in browsers without custom highlights.
 */
export function highlightWords(words: string): void {
  const article = document.querySelector('main article') ?? document.querySelector('main');
  if (!article || !('highlights' in CSS)) return;
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
  // The page may be in another language than its cards.
  const stem = createStem(article.closest<HTMLElement>('[lang]')?.lang ?? 'en');
  const ranges: Range[] = [];
  for (const node of textNodes(article)) {
    for (const { start, end } of findWords(node.data, asked, stem)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  }
  CSS.highlights.set(NAME, new Highlight(...ranges));
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
