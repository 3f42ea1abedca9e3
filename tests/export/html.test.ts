import { expect, test } from 'vitest';
import { html } from '../../src/export/html/html.ts';
import { readKatexStyles } from '../../src/export/html/katex-styles.ts';
import { CATALOGS } from '../../src/messages/catalogs.ts';
import type { LanguageCode } from '../../src/messages/languages.ts';
import { collect, openContent, SAMPLE, writeContent } from './sample-library.ts';

async function page(root = writeContent()): Promise<string> {
  const { scope } = await openContent(root);
  return (await collect(html.write(scope()))).toString();
}

test('a book is one page that refers to nothing outside of itself', async () => {
  const written = await page();
  const sources = [...written.matchAll(/\s(?:src|href|srcset|poster|action)="([^"]*)"/g)];
  expect(sources.map(([, address = '']) => address.replace(/(?<=;base64,).*/, '…'))).toEqual([
    'data:image/png;base64,…',
    'https://example.org/?a=1&#x26;b=2',
  ]);
  expect(written.match(/url\((?!data:)[^)]*\)/g)).toBeNull();
  expect(written).not.toMatch(/@import|<link|\/files\//);
  expect(written).toContain("default-src 'none'");
  expect(written).toContain('font-family:KaTeX_Math');
  expect(written).toContain('&#x3C;script>alert(1)');
});

test.each([
  ['de', 'lang="de" dir="ltr"', 'Sich testen', ''],
  ['ar', 'lang="ar" dir="rtl"', 'اختبر نفسك', ' dir="ltr"'],
])('everything but the cards is in the language %s', async (code, root, button, dir) => {
  const written = await page(writeContent({ ...SAMPLE, 'library.yaml': `interface: ${code}\n` }));
  expect(written).toContain(`<html ${root} `);
  expect(written).toContain(`>${button}</button>`);
  expect(written).toContain(`<div class="question prose" lang="en"${dir}>`);
  const [, script = ''] = /<script>(.*)<\/script>/s.exec(written) ?? [];
  const { cardFiles } = CATALOGS.en;
  for (const text of [cardFiles.testYourself, cardFiles.endTest, 'these words', 'at once'])
    expect(written).not.toContain(text);
  expect(script).toContain(CATALOGS[code as LanguageCode].cardFiles.found(0));
});

test('a book without formulas contains no fonts', async () => {
  const written = await page(writeContent({ 'decks/a.md': '#### A\n:p Why?\n??x\nThus.\nx??\n' }));
  expect(written).not.toContain('@font-face');
  expect(written.length).toBeLessThan(40_000);
});

test.each([
  [[], []],
  [
    ['katex', 'mathnormal'],
    ['KaTeX_Main 400 normal', 'KaTeX_Math 400 italic'],
  ],
  [
    ['katex', 'mathbf'],
    ['KaTeX_Main 700 normal', 'KaTeX_Main 400 normal'],
  ],
  [
    ['katex', 'mathit'],
    ['KaTeX_Main 400 italic', 'KaTeX_Main 400 normal'],
  ],
  [
    ['katex', 'mathbb'],
    ['KaTeX_AMS 400 normal', 'KaTeX_Main 400 normal'],
  ],
  [
    ['katex', 'delimsizing', 'size2'],
    ['KaTeX_Main 400 normal', 'KaTeX_Size2 400 normal'],
  ],
])('the classes %j need the fonts %j', (classes, fonts) => {
  const faces = readKatexStyles().facesFor(new Set(classes));
  const found = [...faces.matchAll(/font-family:(\w+);font-weight:(\w+);font-style:(\w+)/g)];
  expect(found.map((match) => match.slice(1).join(' '))).toEqual(fonts);
});
