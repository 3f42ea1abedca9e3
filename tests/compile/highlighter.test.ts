import { toHtml } from 'hast-util-to-html';
import { beforeAll, expect, test } from 'vitest';

import { createHighlighter } from '../../src/compile/highlighter.ts';
import type { Highlighter } from '../../src/compile/highlighter.ts';

let highlighter: Highlighter;

beforeAll(async () => {
  highlighter = await createHighlighter();
});

async function html(code: string, language: string): Promise<string> {
  await highlighter.load(language);
  return toHtml({ type: 'root', children: highlighter.highlight(code, language) });
}

test('marks code by role and leaves plain pieces unmarked', async () => {
  expect(await html('x = 1  # one\ny', 'python')).toBe(
    'x <span class="t-keyword">=</span><span class="t-constant"> 1</span><span class="t-comment">  # one</span>\ny',
  );
});

test('marks font styles', async () => {
  expect(await html('**a**', 'markdown')).toBe('<span class="t-bold">**a**</span>');
});

test('shows plain code before its grammar is loaded, and in unknown languages', async () => {
  expect(toHtml({ type: 'root', children: highlighter.highlight('let a', 'swift') })).toBe('let a');
  expect(await highlighter.load('klingon')).toBe(false);
  expect(await highlighter.load('constructor')).toBe(false);
  expect(await html('let <a>', 'klingon')).toBe('let &#x3C;a>');
});

test('does not highlight very long lines and blocks', async () => {
  expect(await html(`a = 1\nb = ${'1 + '.repeat(600)}1`, 'python')).toMatch(
    /^a <span.*\nb = 1 \+ 1 [^<]*$/,
  );
  expect(await html('a = 1\n'.repeat(10_000), 'python')).not.toContain('<span');
});
