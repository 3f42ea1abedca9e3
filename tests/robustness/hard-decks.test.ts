import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, readTree, startBuild } from './build-process.ts';
import { smallContent, type SmallContent } from './small-content.ts';

const DEADLY = new URL('./die-on-deck.ts', import.meta.url);

const WORDS = 'word '.repeat(1_000_000).trim();

/** Takes KaTeX about two seconds. */
const FORMULA = String.raw`x_{1} + \frac{a}{b} `.repeat(3_000).trim();

let content: SmallContent;

beforeAll(async () => {
  content = smallContent('never');
  const cards = [
    ['Long', WORDS],
    ['Slow', `$$\n${FORMULA}\n$$`],
  ].map(([heading, answer]) => `#### ${heading}\n:p What is it?\n??x\n${answer}\nx??\n`);
  writeFileSync(
    join(content.root, 'decks', 'hard.md'),
    `# Hard---Ida-Example\n\n**Starting Chapter:** 1 Cards\n\n---\n\n${cards.join('\n---\n\n')}`,
  );
  await build(content.root, content.out);
});

afterAll(() => {
  content.remove();
});

function pageOf(card: string): string {
  return readFileSync(join(content.out, 'books/hard-ida-example', card, 'index.html'), 'utf8');
}

test('a card of 5 MB is on its own page and on its chapter’s', () => {
  expect(pageOf('1/long')).toContain(WORDS);
  expect(pageOf('1')).toContain(WORDS);
});

test('a formula that takes KaTeX seconds is typeset', () => {
  expect(pageOf('1/slow').match(/<mfrac>/g)).toHaveLength(3_000);
});

test('a deck whose worker dies twice fails the build by name and leaves the old site', async () => {
  const before = readTree(content.out);
  writeFileSync(join(content.root, 'decks', 'deadly.md'), '# Deadly---Ida-Example\n');
  const { code, output } = await startBuild(content.root, content.out, {
    preload: DEADLY,
    args: ['--force'],
  }).done;
  expect(code).toBe(1);
  expect(output).toContain(
    'The deck decks/deadly.md could not be compiled: worker exited with code: 3',
  );
  expect(readTree(content.out)).toEqual(before);
});
