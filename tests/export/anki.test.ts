import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { anki } from '../../src/export/anki/anki.ts';
import { deckNames } from '../../src/export/anki/deck-names.ts';
import { NOTE_TYPE_ID } from '../../src/export/anki/note-type.ts';
import type { Selection } from '../../src/export/select-cards.ts';
import type { LibraryCard } from '../../src/library/model.ts';
import { CHANGED_AT, collect, openContent, RIVERS, writeContent } from './sample-library.ts';

async function exported(root = writeContent(), selection?: Selection) {
  const { scope, library } = await openContent(root);
  const files = unzipSync(await collect(anki.write(scope(selection))));
  const path = join(root, 'collection.anki2');
  writeFileSync(path, files['collection.anki2'] ?? '');
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map((row) => ({ ...row }));
  const [col] = rows('SELECT * FROM col');
  const parsed = (name: string) =>
    JSON.parse(String(col?.[name])) as Record<string, Record<string, unknown>>;
  const notes = rows('SELECT * FROM notes ORDER BY id');
  return { files, rows, col, parsed, notes, cards: [...library.cards.values()] };
}

test('a package has the tables, columns, and indexes of schema 11', async () => {
  const { rows, col } = await exported();
  const tables = rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
  const columns = tables.map(({ name }) => [
    name,
    rows(`PRAGMA table_info(${String(name)})`)
      .map((column) => column.name)
      .join(' '),
  ]);
  expect(Object.fromEntries(columns)).toEqual({
    cards: 'id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data',
    col: 'id crt mod scm ver dty usn ls conf models decks dconf tags',
    graves: 'usn oid type',
    notes: 'id guid mid mod usn tags flds sfld csum flags data',
    revlog: 'id cid usn ease ivl lastIvl factor time type',
  });
  expect(
    rows("SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name").map(
      ({ name }) => name,
    ),
  ).toEqual(
    [
      'cards_nid',
      'cards_sched',
      'cards_usn',
      'notes_csum',
      'notes_usn',
      'revlog_cid',
      'revlog_usn',
    ].map((name) => `ix_${name}`),
  );
  expect(col).toMatchObject({ id: 1, ver: 11, dty: 0, usn: 0, mod: CHANGED_AT * 1000, tags: '{}' });
  expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
});

test('a note has its key as GUID, seven fields, tags, and the checksum of its first field', async () => {
  const { notes, cards } = await exported();
  expect(notes.map(({ guid }) => guid)).toEqual(cards.map(({ key }) => key));
  for (const note of notes) {
    expect(String(note.flds).split('\u001F')).toHaveLength(7);
    const first = String(note.sfld);
    const csum = createHash('sha1').update(first).digest().readUInt32BE(0);
    expect(note).toMatchObject({ mid: NOTE_TYPE_ID, mod: CHANGED_AT, usn: -1, flags: 0, data: '' });
    expect(note.csum).toBe(csum);
    expect(note.tags).toMatch(/^(?: \S+)* $/);
  }
  const [heading, context, question, answer, source, concepts, key] = String(notes[0]?.flds).split(
    '\u001F',
  );
  expect({ heading, context, question, source, key }).toEqual({
    heading: 'Overshot Wheel',
    context: '<p>The wheel has <em>buckets</em>, and water falls from height \\(h\\).</p>',
    question: '<p>What power does a mass flow \\(\\dot m\\) give at best?</p>',
    source: 'River Engines (Ada B. Writer) · 1 Water Wheels · decks/rivers-1.md:12',
    key: cards[0]?.key,
  });
  expect(concepts).toContain('overshot wheel');
  expect(notes[0]?.tags).toContain(' overshot_wheel ');
  expect(answer).toContain('<div>\\[P = \\dot m g h\\]</div>');
  expect(answer).toContain('\\(a &#x3C; b\\)');
});

test('each card is new, in the subdeck of its chapter, in reading order', async () => {
  const { rows, parsed, notes } = await exported();
  const decks = parsed('decks');
  expect(Object.values(decks).map(({ name }) => name)).toEqual([
    ...['Default', 'River Engines', 'River Engines::1 Water Wheels', 'River Engines::2 Turbines'],
  ]);
  const cards = rows('SELECT * FROM cards ORDER BY due');
  expect(cards.map(({ nid }) => nid)).toEqual(notes.map(({ id }) => id));
  expect(cards.map(({ did }) => decks[String(did)]?.name)).toEqual([
    ...[
      'River Engines::1 Water Wheels',
      'River Engines::1 Water Wheels',
      'River Engines::2 Turbines',
    ],
  ]);
  expect(cards[0]).toMatchObject({
    ord: 0,
    type: 0,
    queue: 0,
    due: 1,
    ivl: 0,
    reps: 0,
    mod: CHANGED_AT,
  });
  for (const [id, deck] of Object.entries(decks)) expect(deck.id).toBe(Number(id));
  expect(Object.keys(parsed('dconf'))).toEqual(['1']);
});

test('the note type keeps its id, its fields, and its template', async () => {
  const { parsed } = await exported();
  const models = parsed('models');
  expect(Object.keys(models)).toEqual(['1764201600000']);
  const { flds, tmpls, type, req } = models[NOTE_TYPE_ID] as Record<
    string,
    Record<'name' | 'qfmt' | 'afmt', string>[]
  >;
  expect(flds?.map(({ name }) => name)).toEqual([
    ...['Heading', 'Context', 'Question', 'Answer', 'Source', 'Concepts', 'Key'],
  ]);
  expect(tmpls?.map(({ name }) => name)).toEqual(['Card 1']);
  // Each field has the direction of its text.
  const markup = tmpls?.map(({ qfmt, afmt }) => qfmt + afmt).join('') ?? '';
  expect(markup.match(/<div class="\w+" dir="auto">\{\{\w+\}\}/g)).toHaveLength(5);
  expect({ type, req }).toEqual({ type: 0, req: [[0, 'any', [0, 2]]] });
});

test('a key survives an edited answer, a moved deck, and a new date', async () => {
  const before = await exported();
  const root = writeContent({
    'decks/x/a.md': RIVERS.replace('each second', 'every second'),
  });
  const after = await exported(root);
  expect(after.notes.map(({ guid }) => guid)).toEqual(
    before.notes.slice(0, 2).map(({ guid }) => guid),
  );
});

test('an image is a media file named by its contents', async () => {
  const { files, notes } = await exported();
  const media = JSON.parse(Buffer.from(files.media ?? '').toString()) as Record<string, string>;
  expect(Object.keys(media)).toEqual(['0']);
  expect(media[0]).toMatch(/^recto-[\da-f]{16}\.png$/);
  expect(notes[1]?.flds).toContain(`<img src="${media[0]}" alt="A wheel">`);
  expect(
    Buffer.from(files[0] ?? '')
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

test('markup of a deck stays text, and links within the site lose their address', async () => {
  const { notes } = await exported();
  const fields = String(notes[2]?.flds);
  expect(fields).toContain('&#x3C;script>alert(1)&#x3C;/script>');
  expect(fields).toContain('x<sup>2</sup>');
  expect(fields).toContain('<a>the wheel</a>');
  expect(fields).toContain('<a href="https://example.org/?a=1&#x26;b=2">a site</a>');
  expect(fields).toContain('\\<span></span>(');
});

test('books with the same title get decks with different names', () => {
  const card = (slug: string, shelfCode?: string) => {
    const book = { title: 'A :: "B"', slug, shelfCode, chapters: [] as object[] };
    const chapter = { book, label: 'One', slug: '1' };
    book.chapters.push(chapter);
    return { book, chapter } as unknown as LibraryCard;
  };
  const cards = [card('a'), card('b', '1A001'), card('c'), card('d')];
  expect(cards.map(deckNames(cards))).toEqual([
    'A : ”B”::One',
    'A : ”B” (1A001)::One',
    'A : ”B” (c)::One',
    'A : ”B” (d)::One',
  ]);
});
