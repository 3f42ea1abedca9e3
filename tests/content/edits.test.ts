import fc from 'fast-check';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentFolder } from '../../src/content/content-folder.ts';
import { createLibraryBuilder } from '../../src/library/build-library.ts';
import { readConfig } from '../../src/library/config.ts';
import { createConceptCache } from '../../src/content/cache/concept-cache.ts';
import { createDeckCache } from '../../src/content/cache/deck-cache.ts';
import { createDeckSource } from '../../src/content/deck-source.ts';
import { createFindImage } from '../../src/compile/find-image.ts';
import { createLibraryService, type LoadedLibrary } from '../../src/content/library-service.ts';
import { readDeckText } from '../../src/compile/read-deck-text.ts';

const temporary = mkdtempSync(join(tmpdir(), 'recto-edits-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

const FILES = ['a.md', 'b.md', 'deep/c.md', 'deep/d.md'];
const HEADINGS = ['Sparse Matrix', 'CSR (Compressed Sparse Row)', 'Hash Join', 'Hash Joins'];
const HEADERS = ['1A001---Numbers (Part 1)', '1A001---Numbers (Part 2)', '2A002---Joins', ''];
const SETTINGS = ['', 'concepts: { hide: [Hash Join] }', 'books: { 1A001: { lang: de } }'];

const cardText = fc.record({
  heading: fc.constantFrom(...HEADINGS),
  question: fc.constantFrom('What is a sparse matrix?', 'How does a hash join work?'),
  answer: fc.constantFrom('It is small.', 'It is large.', 'See ![it](/picture.png).'),
});
const deckText = fc
  .record({
    header: fc.constantFrom(...HEADERS),
    cards: fc.array(cardText, { minLength: 1, maxLength: 3 }),
  })
  .map(({ header, cards }) =>
    [
      header && `# Flashcards: ${header}\n`,
      ...cards.map((card) => `#### ${card.heading}\n:p ${card.question}\n??x\n${card.answer}\nx??`),
    ].join('\n'),
  );
const file = fc.constantFrom(...FILES);
const edit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('write' as const), file, text: deckText }),
  },
  fc.record({ kind: fc.constant('remove' as const), file }),
  fc.record({ kind: fc.constant('rename' as const), file, to: file }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('image' as const), there: fc.boolean() }) },
  fc.record({ kind: fc.constant('settings' as const), yaml: fc.constantFrom(...SETTINGS) }),
);
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

test('after any edits the library is what a fresh start reads', async () => {
  let run = 0;
  let starts = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 4, maxLength: 8 }), async (edits) => {
      const root = join(temporary, `run-${run++}`);
      mkdirSync(join(root, 'decks'), { recursive: true });
      let yaml = '';
      let library = start(root, yaml, 'kept');
      await library.current();
      for (const one of edits) {
        if (one.kind === 'settings') {
          yaml = one.yaml;
          // Astro starts its server anew.
          library = start(root, yaml, 'kept');
        } else apply(root, one);
        const shown = tell(await library.reload());
        expect(shown).toEqual(tell(await start(root, yaml, `fresh-${starts++}`).current()));
      }
      rmSync(root, { recursive: true });
    }),
    { numRuns: 40 },
  );
});

function apply(root: string, edit: Exclude<Edit, { kind: 'settings' }>): void {
  const path = (name: string): string => join(root, 'decks', name);
  if (edit.kind === 'image') {
    if (edit.there) writeFileSync(join(root, 'picture.png'), '');
    else rmSync(join(root, 'picture.png'), { force: true });
  } else if (edit.kind === 'write') {
    mkdirSync(dirname(path(edit.file)), { recursive: true });
    writeFileSync(path(edit.file), edit.text);
  } else if (existsSync(path(edit.file))) {
    if (edit.kind === 'remove') rmSync(path(edit.file));
    else {
      mkdirSync(dirname(path(edit.to)), { recursive: true });
      renameSync(path(edit.file), path(edit.to));
    }
  }
}

/** The services of one run, whose caches are in `caches`. */
function start(root: string, yaml: string, caches: string) {
  const folder = contentFolder({ RECTO_CONTENT: root }, '/');
  const cache = join(root, `.${caches}`);
  const warn = (message: string): never => expect.fail(message);
  const source = createDeckSource({
    folder,
    cache: createDeckCache(join(cache, 'decks'), warn),
    version: '1',
    readDeck: ({ file, text }) =>
      Promise.resolve({ reading: readDeckText(text, createFindImage(root, file)), rendered: [] }),
  });
  const { config } = readConfig(yaml, 'library.yaml');
  const concepts = createConceptCache(join(cache, 'concepts.json'), warn);
  return createLibraryService(source, createLibraryBuilder(config, concepts));
}

/** All that a page could show of a library, without cycles. */
function tell({ linked, cardOf, arranged, problems, counts, images, revisions }: LoadedLibrary) {
  const { books, concepts, cards } = linked();
  return {
    books: books.map((book) => ({
      ...book,
      chapters: book.chapters.map(({ label, slug, cards }) => [
        label,
        slug,
        cards.map(({ id }) => id),
      ]),
      concepts: book.concepts.map(({ name }) => name),
    })),
    concepts: concepts.map((one) => ({ ...one, cards: one.cards.map(({ id }) => id) })),
    cards: [...cards.values()].map(({ id, key, sources, concepts, order }) => ({
      ...{ id, key, sources, order, concepts: concepts.map(({ name }) => name) },
      mdx: cardOf(id)?.card.mdx,
      search: cardOf(id)?.card.search,
    })),
    data: arranged.cards.map(({ data }) => data),
    ...{ problems, counts, images, revisions: [...revisions] },
  };
}
