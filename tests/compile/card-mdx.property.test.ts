import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';

import { isSafeMdx } from '../../src/compile/find-unsafe-node.ts';
import { readPlainText } from '../../src/compile/plain-text.ts';
import { remarkFencedFormulas } from '../../src/compile/remark-fenced-formulas.ts';
import type { Typeset } from '../../src/formula/typeset.ts';
import { cardText, MARKUP, textOf } from './card-text.ts';
import { documentOf, htmlOf, parseInvented } from './invented-card.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkMath).freeze();
const readFenced = remarkFencedFormulas();

/** Shows where a formula is, and whether it is inline or displayed; line breaks in it become spaces. */
const inBrackets: Typeset = (tex, display) => ({
  unicode: (display ? `⟦⟦${tex}⟧⟧` : `⟦${tex}⟧`).replace(/\s+/g, ' '),
  words: '',
  html: undefined,
  unread: undefined,
});

/** Collects the text of a tree, with formulas and code separately. */
function contentOf(children: readonly Nodes[]) {
  const root = { type: 'root', children } as Parameters<typeof readPlainText>[0];
  const { text, whole, code, formulas, hasCode } = readPlainText(root, inBrackets);
  const close = (value: string) => value.replace(/ *([⟦⟧]) */g, '$1');
  return { text: close(text), whole: close(whole), code, formulas, hasCode };
}

test.each(['heading', 'context', 'question', 'answer'] as const)(
  'the MDX of a card’s %s has the contents of its tree, and nothing in it runs',
  (name) => {
    fc.assert(
      fc.property(cardText, (text) => {
        const texts = { heading: 'Heading', [name]: text };
        const { mdx, problems } = documentOf(texts);
        expect(isSafeMdx(mdx)).toBe(true);
        if (problems.some(({ code }) => code === 'not-inert')) return;
        const tree = parser.parse(mdx);
        readFenced(tree);
        const written = tree.children.filter(
          (node) =>
            (name === 'heading' && node.type === 'heading') ||
            (node.type === 'mdxJsxFlowElement' && node.name?.toLowerCase() === name),
        );
        expect(contentOf(written)).toEqual(
          contentOf(parseInvented(texts).parts[name].root.children),
        );
      }),
    );
  },
);

test('the MDX of a card never contains anything that a compiler could execute', () => {
  fc.assert(
    fc.property(
      fc.record({ heading: cardText, context: cardText, question: cardText, answer: cardText }),
      (texts) => {
        const { mdx } = documentOf(texts);
        expect(isSafeMdx(mdx)).toBe(true);
        const names = parser
          .parse(mdx)
          .children.flatMap((node) => (node.type === 'mdxJsxFlowElement' ? [node.name] : []));
        expect(names.filter((name) => name !== 'Context')).toEqual(['Question', 'Answer']);
      },
    ),
  );
});

test('every word of a card is in its HTML', async () => {
  await fc.assert(
    fc.asyncProperty(textOf(['alpha', 'beta', 'gamma', ...MARKUP]), async (written) => {
      // What may be an attribute of a fence isn't text: `python:tab=Pest`.
      fc.pre(!/(?:```|~~~).*[={]/.test(written));
      const { context, answer } = await htmlOf({ context: written, answer: written });
      expect(context).toBe(answer);
      // Highlighting splits words, and a fence's language is in an attribute.
      const shown = answer + answer.replace(/<[^>]*>/g, '');
      for (const word of ['alpha', 'beta', 'gamma']) {
        if (written.includes(word)) expect(shown.toLowerCase()).toContain(word);
      }
    }),
  );
});
