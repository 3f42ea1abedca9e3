import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { EXPORT_NAMES } from '../../src/library/export-names.ts';
import { collect, openContent, RIVERS, writeContent } from './sample-library.ts';
import type { Selection } from '../../src/export/select-cards.ts';

function format(name: string) {
  const found = EXPORT_FORMATS.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

async function written(name: string, selection?: Selection): Promise<string> {
  const { scope } = await openContent();
  return (await collect(format(name).write(scope(selection)))).toString();
}

// A PDF needs a browser: tests/interop/pdf.test.ts.
const WITHOUT_BROWSER = EXPORT_NAMES.filter((name) => name !== 'pdf');

test.each(WITHOUT_BROWSER)('%s is reproducible', async (name) => {
  const root = writeContent();
  const [first, second] = await Promise.all(
    [0, 1].map(async () => collect(format(name).write((await openContent(root)).scope()))),
  );
  expect(first?.equals(second!)).toBe(true);
});

test('Markdown of one chapter is a deck with the same cards', async () => {
  const markdown = await written('markdown', { chapter: '1' });
  expect(markdown).toMatch(/^# Flashcards: 1A001---River Engines---Ada B. Writer\n\n\*\*Starting/);
  const again = await openContent(
    writeContent({ 'decks/a.md': markdown, 'decks/wheel.png': Buffer.from('x') }),
  );
  const { library } = await openContent();
  const expected = [...library.cards.values()].slice(0, 2);
  const cards = [...again.library.cards.values()];
  expect(cards.map(({ key }) => key)).toEqual(expected.map(({ key }) => key));
  expect(cards.map(({ rating }) => rating)).toEqual([9, 9]);
  expect(cards.map(({ chapter }) => chapter.label)).toEqual(
    ['1', '1'].map(() => expected[0]!.chapter.label),
  );
  expect(cards.map(({ digests }) => digests)).toEqual(expected.map(({ digests }) => digests));
});

test('Markdown keeps the text of the deck, repaired only if the regular form requires it', async () => {
  const asWritten = RIVERS.slice(RIVERS.indexOf(':p What'), RIVERS.indexOf('x??'));
  expect(await written('markdown')).toContain(asWritten);
  const { scope } = await openContent(
    writeContent({ 'decks/a.md': '#### A\n:p Why?\n??x\nFirst\nx??\nsecond\nx??\n' }),
  );
  const markdown = (await collect(format('markdown').write(scope()))).toString();
  const { library } = await openContent(writeContent({ 'decks/b.md': markdown }));
  expect([...library.cards.values()].map(({ question }) => question)).toEqual(['Why?']);
});

test('CSV has a row of Markdown for each card', async () => {
  const csv = await written('csv');
  expect(csv.startsWith('\uFEFFKey,Book,Chapter,Heading,')).toBe(true);
  const rows = parse<Record<string, string>>(csv, { bom: true, columns: true });
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({
    Book: 'River Engines',
    Chapter: '1 Water Wheels',
    Heading: 'Overshot Wheel',
    Context: 'The wheel has *buckets*, and water falls from height $h$.',
    Question: 'What power does a mass flow $\\dot m$ give at best?',
    Source: 'River Engines (Ada B. Writer) · 1 Water Wheels · decks/rivers-1.md:12',
  });
  expect(rows[0]?.Answer).toContain('"quoted"\ttabbed');
});

test('TSV has the header lines that Anki reads', async () => {
  const tsv = await written('tsv');
  const lines = tsv.split('\n');
  expect(lines.slice(0, 6)).toEqual([
    '#separator:tab',
    '#html:true',
    '#notetype:Recto',
    '#guid column:1',
    '#deck column:2',
    '#tags column:10',
  ]);
  const { library } = await openContent();
  const rows = parse(lines.slice(7).join('\n'), { delimiter: '\t' });
  expect(rows.map(([guid]) => guid)).toEqual([...library.cards.values()].map(({ key }) => key));
  expect(rows.map((row) => row.length)).toEqual([10, 10, 10]);
  expect(rows[0]?.[5]).toContain('<div>\\[P = \\dot m g h\\]</div>');
});

test('JSON contains everything about a card', async () => {
  const json = JSON.parse(await written('json', { chapter: '2' })) as Record<string, unknown>;
  expect(json).toMatchObject({
    format: 'recto-cards',
    version: 1,
    title: 'River Engines · 2 Turbines',
    cards: [
      {
        id: 'river-engines/2/pelton-turbine',
        book: { title: 'River Engines', author: 'Ada B. Writer', shelfCode: '1A001', lang: 'en' },
        chapter: { slug: '2', label: '2 Turbines' },
        heading: 'Pelton Turbine',
        context: '',
        sources: [{ file: 'decks/rivers-2.md', line: 8 }],
      },
    ],
  });
});

test('MDX is one document without code', async () => {
  const mdx = await written('mdx');
  expect(mdx.match(/^<Question>$/gm)).toHaveLength(3);
  expect(mdx).toContain('\\<script>');
});

describe('a selection', () => {
  test.each([
    [{ book: 'river-engines' }, 3],
    [{ book: '1A001' }, 3],
    [{ book: 'river engines', chapter: 'Turbines' }, 1],
    [{ chapter: '1 Water Wheels' }, 2],
    [{ concept: 'overshot wheel' }, 2],
    [{}, 3],
  ])('%j has %i cards', async (selection, count) => {
    const { scope } = await openContent();
    expect(scope(selection).cards).toHaveLength(count);
  });

  test.each([
    [
      { book: 'River Engine' },
      'There is no book “River Engine” in the library. Did you mean “River Engines”?',
    ],
    [{ chapter: '9' }, 'There is no chapter “9” in the library. Did you mean “1”?'],
    [{ concept: 'zzzzzzzz' }, 'There is no concept “zzzzzzzz” in the library.'],
    [
      { chapter: '2', concept: 'Overshot Wheel' },
      'No cards belong to River Engines · 2 Turbines · overshot wheel.',
    ],
  ])('%j is refused', async (selection, message) => {
    const { scope } = await openContent();
    expect(() => scope(selection)).toThrow(message);
  });
});

test('every format that library.yaml may name is implemented', () => {
  expect(EXPORT_FORMATS.map(({ name }) => name)).toEqual(EXPORT_NAMES);
  expect(new Set(EXPORT_FORMATS.map(({ extension }) => extension)).size).toBe(EXPORT_NAMES.length);
});
