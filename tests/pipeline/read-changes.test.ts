import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Library, LibraryCard } from '../../src/library/model.ts';
import { readChanges } from '../../src/pipeline/read-changes.ts';
import { sketchLibrary } from '../library/sample-library.ts';

const EDITED_AT = 1_700_000_000;

function folders(): { root: string; siteFolder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'recto-changes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const root = join(folder, 'content');
  mkdirSync(join(root, 'decks'), { recursive: true });
  writeFileSync(join(root, 'decks/a.md'), '');
  utimesSync(join(root, 'decks/a.md'), EDITED_AT, EDITED_AT);
  return { root, siteFolder: join(folder, 'dist') };
}

function library(): Library {
  const cards: [string, string][] = [
    ['Spring Tide', 'When does a spring tide come?'],
    ['Neap Tide', 'When does a neap tide come?'],
    ['Sluice Gates', 'Who opens sluice gates?'],
  ];
  return sketchLibrary({ 'decks/a.md': { header: 'Tidal Power', chapter: '1 Moons', cards } });
}

interface Written {
  key: string;
  digests: LibraryCard['digests'];
  changedAt?: number;
}

function writeSite(siteFolder: string, cards: readonly Written[]): void {
  const path = join(siteFolder, 'books/tidal-power/cards.json');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify({ book: 'tidal-power', cards }));
}

test('a card is new or changed if it differs in the earlier site, and stays so', () => {
  const { root, siteFolder } = folders();
  const now = library();
  const [spring, neap, gates] = [...now.cards.values()] as [LibraryCard, LibraryCard, LibraryCard];
  writeSite(siteFolder, [
    { key: spring.key, digests: spring.digests, changedAt: 12 },
    { key: neap.key, digests: { ...neap.digests, answer: 'another' }, changedAt: 13 },
  ]);
  expect(readChanges(now, { root, siteFolder })).toEqual(
    new Map([
      [spring.key, 12],
      [neap.key, EDITED_AT],
      [gates.key, EDITED_AT],
    ]),
  );
});

test('a card that the first site already had is neither new nor changed', () => {
  const { root, siteFolder } = folders();
  const now = library();
  writeSite(
    siteFolder,
    [...now.cards.values()].map(({ key, digests }) => ({ key, digests })),
  );
  expect(readChanges(now, { root, siteFolder })).toEqual(new Map());
});

test.each([
  ['no earlier site', undefined],
  ['something else in its place', 'not JSON'],
  ['a list of another form', '{"cards":[{"key":1}]}'],
])('with %s nothing is known about a book', (_, text) => {
  const { root, siteFolder } = folders();
  if (text !== undefined) {
    writeSite(siteFolder, []);
    writeFileSync(join(siteFolder, 'books/tidal-power/cards.json'), text);
  }
  expect(readChanges(library(), { root, siteFolder })).toEqual(new Map());
});
