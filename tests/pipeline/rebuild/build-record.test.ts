import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  type BuildRecord,
  builtFiles,
  isIntact,
  isUntouched,
  readRecord,
  recordPath,
  unchangedFiles,
  writeRecord,
} from '../../../src/pipeline/rebuild/build-record.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'recto-record-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function site(): { outDir: string; record: BuildRecord } {
  const outDir = folder();
  mkdirSync(join(outDir, 'books/a'), { recursive: true });
  writeFileSync(join(outDir, 'index.html'), 'Home');
  writeFileSync(join(outDir, 'books/a/index.html'), 'A');
  const facts = { size: 4, digest: 'd', pictures: [] };
  const record = {
    ...{ version: 'v', inputs: 'i', base: '/', messages: ['9 decks'], hasDeadLinks: false },
    pageKeys: { '/books/a/': 'k' },
    files: builtFiles(outDir, new Map([['index.html', facts]])),
  };
  return { outDir, record };
}

test('a record is read as it was written, and there may be none', () => {
  const { record } = site();
  const path = recordPath(join(folder(), 'builds'), '/somewhere/dist');
  expect(readRecord(path)).toBeUndefined();
  writeRecord(path, record);
  expect(readRecord(path)).toEqual(record);
  expect(record.files['index.html']).toMatchObject({ size: 4, digest: 'd' });
});

test('a record that is damaged or cut short is refused', () => {
  const path = recordPath(folder(), '/somewhere/dist');
  writeRecord(path, site().record);
  const whole = readFileSync(path, 'utf8');
  for (const damaged of [whole.slice(0, -9), whole.replace('"i"', '"j"'), '']) {
    writeFileSync(path, damaged);
    expect(() => readRecord(path)).toThrow('it does not match its digest');
  }
});

test('records of the last eight places are kept', () => {
  const records = folder();
  for (let place = 0; place < 10; place++) {
    const path = recordPath(records, `/dist-${place}`);
    writeRecord(path, site().record);
    utimesSync(path, 1000 + place, 1000 + place);
  }
  writeRecord(recordPath(records, '/dist-10'), site().record);
  expect(readdirSync(records)).toHaveLength(8);
  expect(readRecord(recordPath(records, '/dist-2'))).toBeUndefined();
  expect(readRecord(recordPath(records, '/dist-3'))).toBeDefined();
});

test('a site is untouched as long as each of its files is the one that was built, and no other is there', () => {
  const { outDir, record } = site();
  expect(isUntouched(outDir, record)).toBe(true);
  expect(isIntact(outDir, 'index.html', record)).toBe(true);
  writeFileSync(join(outDir, 'more.html'), 'More');
  expect(isUntouched(outDir, record)).toBe(false);
  rmSync(join(outDir, 'more.html'));
  utimesSync(join(outDir, 'index.html'), 1000, 1000);
  expect(isUntouched(outDir, record)).toBe(false);
  expect(isIntact(outDir, 'index.html', record)).toBe(false);
  expect(isIntact(outDir, 'missing.html', record)).toBe(false);
  expect([...unchangedFiles(outDir, record).keys()]).toEqual(['books/a/index.html']);
  rmSync(outDir, { recursive: true });
  expect(isUntouched(outDir, record)).toBe(false);
});
