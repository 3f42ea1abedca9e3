import { expect, test } from 'vitest';
import { initialismTerm, initialismTerms } from '../../../src/search/terms/initialisms.ts';
import { symbolTerms } from '../../../src/search/terms/symbol-terms.ts';
import { texToUnicode } from '../../../src/formula/tex-to-unicode.ts';
import { createStem, identifierParts, readWords } from '../../../src/search/terms/words.ts';

test.each([
  ['csr_matrix', ['csr', 'matrix']],
  ['CsrMatrix', ['csr', 'matrix']],
  ['HTTPServer', ['http', 'server']],
  ['np.array', ['np', 'array']],
  ['copy-on-write', ['copy', 'on', 'write']],
  ['std::vector', ['std', 'vector']],
  ['plain', []],
])('%s has the parts %j', (written, parts) => {
  expect(identifierParts(written)).toEqual(parts);
});

test('words have their position', () => {
  const text = 'The C++ csr_matrix, it’s naïve.';
  expect(readWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'The',
    'C++',
    'csr_matrix',
    'it’s',
    'naïve',
  ]);
});

test('a name is found by its initials, with and without small words, and within a longer one', () => {
  expect(initialismTerms('Law of Large Numbers')).toEqual(
    ['loln', 'lln', 'lol'].map(initialismTerm),
  );
  expect(initialismTerms('Just-in-Time Compilation')).toContain(initialismTerm('JIT'));
  expect(initialismTerms('Updates Using Stochastic Gradient Descent')).toContain(
    initialismTerm('SGD'),
  );
  expect(initialismTerms('Momentum')).toEqual([]);
  for (const dash of '‐‑‒–—―−⁃')
    expect(initialismTerms(`Alder${dash}Birch${dash}Cedar Law`)).toContain(initialismTerm('ABC'));
});

test('operators that stand alone have terms, words and full stops have none', () => {
  expect(symbolTerms('mv "$(grep -l x)" <(ls)')).toEqual(symbolTerms('$( <('));
  expect(symbolTerms('use && or `||`, not $? ... and x=1 (foo).')).toHaveLength(3);
});

test.each([
  ['\\frac{\\partial L}{\\partial w}', '∂L/∂w'],
  ['\\sqrt{a^2}', '√a2'],
  ['\\mathbf{w}^\\top', 'wT'],
  ['\\Omega', 'Ω'],
  ['\\unknown{x}', 'unknownx'],
  ['\\frac{', 'frac'],
  ['{{{', ''],
  ['dV_{\\text{eff}}/dr', 'dV_eff/dr'],
  ["\\ell'^2", "ℓ'2"],
  ['n\\log n', 'n log n'],
  ['\\partial\\theta', '∂θ'],
  ['\\alpha\\beta', 'αβ'],
  ['f:\\mathfrak X\\to\\mathbb{R}', 'f:X→R'],
  ['\\constructor', 'constructor'],
  ['\\arg\\max_a\\,Q_t(a)', 'arg max a Qt(a)'],
  ['\\operatorname{argmax}_a', 'argmax a'],
])('%s is read as %s', (tex, unicode) => {
  expect(texToUnicode(tex).normalize('NFC').replace(/ +/g, ' ')).toBe(unicode);
});

test.each([
  ['primo', 'primos'],
  ['conjunto', 'conjuntos'],
  ['corriente', 'corrientes'],
  ['tabelle', 'tabellen'],
])('%s and %s have the same stem outside of English', (one, other) => {
  const stem = createStem('es');
  expect(stem(one)).toBe(stem(other));
});

test('outside of English, short words are their own stems', () => {
  const stem = createStem('de');
  expect(['los', 'ente', '数据', 'слон'].map(stem)).toEqual(['los', 'ente', '数据', 'слон']);
});
