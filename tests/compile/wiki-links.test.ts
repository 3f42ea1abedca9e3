import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDeckCompiler } from '../../src/compile/compile-deck.ts';
import { createFindImage } from '../../src/compile/find-image.ts';
import { deckLinkAddress } from '../../src/library/deck-links.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'recto-wiki-'));
  const files = ['img/plan é.png', 'decks/a/bed.png', 'decks/b/bed.png', 'notes/trees/oak.mdx'];
  for (const file of [...files, 'decks/b/soil.md', '.trash/old.png']) {
    await mkdir(join(root, dirname(file)), { recursive: true });
    await writeFile(join(root, file), '');
  }
});

afterAll(() => rm(root, { recursive: true, force: true }));

const compile = createDeckCompiler('/');

async function answer(text: string, file = 'decks/b/deck.md') {
  const deck = await compile(`# Beds\n\n#### Bed\n:p What?\n??x\n${text}\nx??\n`, {
    findImage: createFindImage(root, file),
  });
  const html = deck.bodies[0]?.html?.answer ?? '';
  return { html, images: deck.images, problems: deck.problems };
}

test('an embedded image is found by its name, in any form of Unicode and case', async () => {
  const { html, images, problems } = await answer(`![[${'Plan É'.normalize('NFD')}.png|the plan]]`);
  expect(html).toContain('src="/files/img/plan%20%C3%A9.png" alt="the plan"');
  expect(images).toMatchObject([{ path: 'img/plan é.png', found: true }]);
  expect(problems).toEqual([]);
});

test('of several images with the same name, the closest to the deck is shown; a size is not a description', async () => {
  const { html } = await answer('![[bed.png|300x200]]');
  expect(html).toContain('src="/files/decks/b/bed.png" alt="bed"');
  expect((await answer('![[bed.png]]', 'decks/a/deck.md')).html).toContain('/decks/a/bed.png');
  expect((await answer('![[a/bed.png]]')).html).toContain('/decks/a/bed.png');
});

test('a missing image is reported at its place', async () => {
  const { html, problems } = await answer('Look: ![[old.png]]');
  expect(html).toContain('Look: old (old.png)');
  expect(problems).toEqual([
    {
      line: 6,
      column: 7,
      code: 'image-left-out',
      severity: 'warning',
      message:
        'The image “old.png” was not found in the content folder; its description is shown instead.',
      hint: 'Put the image next to the deck and refer to it by its relative path, or describe in words what it shows.',
    },
  ]);
});

test('a link by name leads to the note, or represents the deck', async () => {
  const { html } = await answer(
    '[[oak]], [[Oak#Bark|the bark]], [[B/Soil#Clay]], ![[soil]], [[#Bed]], and [loam](soil.md#loam).',
  );
  const link = (file: string, name: string, heading: string) =>
    `<a href="${deckLinkAddress({ file, name, heading, label: '' })}" data-written="">`;
  expect(html).toContain('<a href="/notes/trees/oak/" data-written="">oak</a>');
  expect(html).toContain('<a href="/notes/trees/oak/" data-written="">the bark</a>');
  expect(html).toContain(`${link('decks/b/soil.md', 'B/Soil', 'Clay')}Soil > Clay</a>`);
  expect(html).toContain(`, ${link('decks/b/soil.md', 'soil', '')}soil</a>`);
  expect(html).toContain(`${link('', '', 'Bed')}Bed</a>`);
  expect(html).toContain(`${link('decks/b/soil.md', '', 'loam')}loam</a>`);
});

test('a link to a block leads to the start of its note; within its own deck, it is text', async () => {
  const { html } = await answer('See [[oak#^bark-2]] and [[#^bark-2]].');
  expect(html).toBe(
    '<p>See <a href="/notes/trees/oak/" data-written="">oak</a> and [[#^bark-2]].</p>',
  );
});

test('a name without a file may be a heading in a handwritten deck; in a generated one, it is code', async () => {
  const { html } = await answer('[[Deep soil|soil]]');
  const address = deckLinkAddress({
    ...{ file: undefined, name: 'Deep soil', heading: '', label: 'soil' },
  });
  expect(html).toContain(`<a href="${address}" data-written="">soil</a>`);
  const generated = await compile(
    '# Flashcards: Beds (Part 1)\n\n#### Bed\n:p What?\n??x\n[[nodiscard]] [[#Bed]]\nx??\n',
    { findImage: createFindImage(root, 'deck.md') },
  );
  expect(generated.bodies[0]?.html?.answer).toBe('<p>[[nodiscard]] [[#Bed]]</p>');
});

test.each(['[[0]]', '[[ -f oak ]]', '[[1, 2], [3, 4]]', '`[[oak]]`'])(
  '%s is text',
  async (text) => {
    const { html, problems } = await answer(text);
    expect(html).toContain(text.replaceAll('`', ''));
    expect(html).not.toContain('<a ');
    expect(problems).toEqual([]);
  },
);
