import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { basePath, readConfig } from '../../src/library/config.ts';

const FIXTURES = new URL('../fixtures/library/config/', import.meta.url);
const cases = readdirSync(FIXTURES).filter((name) => name.endsWith('.yaml'));

test.each(cases)('%s is read as its snapshot shows', async (name) => {
  const text = readFileSync(new URL(name, FIXTURES), 'utf8');
  const { config, problems } = readConfig(text, 'library.yaml');
  const found = problems.flatMap(({ file, line, column, severity, code, message, hint }) => [
    `${file}:${line}:${column}  ${severity}  ${code}`,
    `  ${message}`,
    `  ${hint}`,
  ]);
  const expected = new URL(name.replace('.yaml', '.expected.txt'), FIXTURES).pathname;
  await expect([JSON.stringify(config, null, 1), ...found, ''].join('\n')).toMatchFileSnapshot(
    expected,
  );
});

test('a byte-order mark and Windows line endings do not change places', () => {
  const { problems } = readConfig('\uFEFFtitle: x\r\nlnag: de\r\n', 'library.yaml');
  expect(problems).toMatchObject([{ line: 2, column: 1, hint: 'Did you mean “lang”?' }]);
});

test('books and names with the names of built-in properties are distinguished from them', () => {
  const { config, problems } = readConfig(
    'books:\n  __proto__: { title: P }\n  toString: { title: S }\nconcepts:\n  merge: { constructor: Builder }\n',
    'library.yaml',
  );
  expect(problems).toEqual([]);
  expect(Object.entries(config.books)).toEqual([
    ['__proto__', { title: 'P' }],
    ['toString', { title: 'S' }],
  ]);
  expect('constructor' in config.books).toBe(false);
  expect(Object.entries(config.concepts.merge)).toEqual([['constructor', 'Builder']]);
  expect('toString' in config.concepts.merge).toBe(false);
  expect('title' in {}).toBe(false);
});

test('an alias that contains itself is accepted', () => {
  const { problems } = readConfig('books: &b\n  x: *b\n', 'library.yaml');
  expect(problems).toMatchObject([{ line: 2, column: 6, code: 'config-wrong-value' }]);
});

test.each([
  [undefined, '/'],
  ['https://example.org', '/'],
  ['https://example.org/library', '/library/'],
  ['https://example.org/a/b/', '/a/b/'],
])('the base path of %s is %s', (site, base) => {
  expect(basePath({ site })).toBe(base);
});
