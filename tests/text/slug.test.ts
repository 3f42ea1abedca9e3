import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugify } from '../../src/text/slug.ts';

const SLUGS: [text: string, slug: string][] = [
  ['Sparse Matrices and TensorFlow', 'sparse-matrices-and-tensorflow'],
  ['  Trailing, signs!  ', 'trailing-signs'],
  ["Newton's Law", 'newtons-law'],
  ['C', 'c'],
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['F#', 'f-sharp'],
  ['Item#3', 'item-3'],
  ['C/C++11', 'c-c-plus-plus-11'],
  ['.NET', 'dotnet'],
  ['ASP.NET Core', 'asp-net-core'],
  ['csr_matrix', 'csr-matrix'],
  ['`__slots__`', 'slots'],
  ['**Bold** [link](https://example.org/a)', 'bold-link'],
  ['table[i](x)', 'table-i-x'],
  ['\\(\\epsilon\\)-Greedy', 'epsilon-greedy'],
  ['$\\frac{\\partial L}{\\partial \\mathbf{w}}$', 'partial-l-partial-w'],
  ['∂L/∂w', 'partial-l-partial-w'],
  ['C:\\textures', 'c-textures'],
  ['ThreadLocal<T>', 'threadlocal-t'],
  ['../../etc/passwd', 'etc-passwd'],
  ['`&&`', 'and-and'],
  ['&', 'and'],
  ['**||**', 'bar-bar'],
  ['`**`', 'star-star'],
  ['**', 'star-star'],
  ['`$?`', 'dollar-question'],
  ['数学の基礎', '数学の基礎'],
  ['हिन्दी में', 'हिन्दी-में'],
  ['e\u0301tude', '\u00e9tude'],
  ['soft\u00adhyphen', 'softhyphen'],
  ['O(n²)', 'o-n2'],
];

test.each(SLUGS)('%j becomes %s', (text, slug) => {
  expect(slugify(text)).toBe(slug);
});

test('texts that some file systems treat as equal have the same slug', () => {
  expect(slugify('STRASSE')).toBe(slugify('Straße'));
  expect(slugify('ΣΊΣΥΦΟΣ')).toBe(slugify('Σίσυφος'));
  expect(slugify('ﬁne')).toBe('fine');
});

test('a text without any name becomes a hash', () => {
  expect(slugify('')).toMatch(/^[a-z2-7]{8}$/);
  expect(slugify('🎉')).toMatch(/^[a-z2-7]{8}$/);
  expect(slugify('🎉')).not.toBe(slugify('🎈'));
});

test.each(['Page 2', 'PAGE-２', 'index', 'CON', 'nul', 'COM¹', 'lpt9', 'page 9'.padEnd(90, '9')])(
  'the reserved name %s gets a suffix',
  (text) => {
    expect(slugify(text)).toMatch(/^(page-\d+|index|con|nul|com1|lpt9)-[a-z2-7]{8}$/);
  },
);

test('names that only begin like a reserved one stay unchanged', () => {
  expect(slugify('Page 2 of the index')).toBe('page-2-of-the-index');
  expect(slugify('Console')).toBe('console');
});

test('a long text is cut at a word, or at a character if a word is too long', () => {
  expect(slugify('word '.repeat(40))).toBe(Array(16).fill('word').join('-'));
  expect(slugify('a '.repeat(20) + 'x'.repeat(100))).toBe('a-'.repeat(20) + 'x'.repeat(40));
  expect(slugify('漢'.repeat(60))).toBe('漢'.repeat(26));
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom('ß', 'Σ', 'ς', 'İ', 'ǆ', '\u0345', '\u0301', 'a', '-', '\ud800'),
  }),
);

test('any text has a slug that is safe in an address and on any file system', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const slug = slugify(text);
      expect(slug).toMatch(/^[\p{L}\p{N}\p{M}]+(-[\p{L}\p{N}\p{M}]+)*$/u);
      expect(new TextEncoder().encode(slug).length).toBeLessThanOrEqual(80);
      expect(slug.normalize('NFC')).toBe(slug);
      expect(slug.toUpperCase().toLowerCase().normalize('NFC')).toBe(slug);
      expect(slug).not.toMatch(/^(page-\d+|index|con|prn|aux|nul|com\d|lpt\d)$/);
    }),
  );
});
