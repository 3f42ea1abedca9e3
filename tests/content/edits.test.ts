import fc from 'fast-check';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentFolder } from '../../src/content/content-folder.ts';
import { createLibraryBuilder } from '../../src/library/build-library.ts';
import { readConfig } from '../../src/library/config.ts';
import { createConceptCache } from '../../src/content/cache/concept-cache.ts';
import { openCache } from '../../src/content/cache/open-cache.ts';
import { createDeckSource } from '../../src/content/deck-source.ts';
import compileDeckJob from '../../src/compile/deck-worker.ts';
import { createCardStore, type CardStore } from '../../src/content/card-store.ts';
import {
  createLibraryService,
  type LibraryService,
  type LoadedLibrary,
} from '../../src/content/library-service.ts';

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

test('reads the same library after any edits as after a restart', async () => {
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
          // Astro restarts its server.
          library.close();
          library = start(root, yaml, 'kept');
        } else apply(root, one);
        const shown = await tell(await library.reload(), library);
        const fresh = start(root, yaml, `fresh-${starts++}`);
        expect(shown).toEqual(await tell(await fresh.current(), fresh));
        fresh.close();
      }
      library.close();
      rmSync(root, { recursive: true });
    }),
    // Each run compiles a library about ten times.
    { numRuns: Math.ceil((fc.readConfigureGlobal().numRuns ?? 0) / 25) },
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

/** Creates the services of one run, with the cache folder `.{caches}`. */
function start(root: string, yaml: string, caches: string): Run {
  const folder = contentFolder({ RECTO_CONTENT: root }, '/');
  const cache = openCache({
    path: join(root, `.${caches}`, 'cache.db'),
    fingerprint: '1',
    warn: (message) => expect.fail(message),
  });
  const pool = { compile: compileDeckJob };
  const read = createDeckSource({ folder, cache, pool, base: undefined });
  const { config } = readConfig(yaml, 'library.yaml');
  return {
    ...createLibraryService(
      read,
      createLibraryBuilder(config, { store: createConceptCache(cache) }),
    ),
    store: createCardStore({ root, cache, pool, base: '/' }),
    close: cache.close,
  };
}

interface Run extends LibraryService {
  store: CardStore;
  close: () => void;
}

/** Returns everything that a page could show of a library, without cycles. */
async function tell(library: LoadedLibrary, { store }: Run) {
  const { linked, cardOf, arranged, problems, counts, images, revisions } = library;
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
    concepts: concepts.map((one) => ({
      ...one,
      cards: one.cards.map(({ id }) => id),
      definedBy: one.definedBy?.id,
    })),
    cards: await Promise.all(
      [...cards.values()].map(async ({ id, key, sources, concepts, order }) => {
        const card = cardOf(id)?.card;
        const bodies = card && [
          await store.mdx(card),
          await store.html(card),
          await store.search(card),
          card.digest,
        ];
        return { id, key, sources, order, concepts: concepts.map(({ name }) => name), bodies };
      }),
    ),
    data: arranged.cards.map(({ data }) => data),
    ...{ problems, counts, images, revisions: [...revisions] },
  };
}
