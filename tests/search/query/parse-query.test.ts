import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query/parse-query.ts';

/** The ways of each term; whole formulas that need not be found are in parentheses. */
function ways(typed: string): string[] {
  return parts(typed).map(({ ways: own, required }) => {
    const text = own.map(({ words }) => words.join('+')).join(' | ');
    return required ? text : `(${text})`;
  });
}

/** The terms that are neither joined words nor initials of others. */
function parts(typed: string) {
  return parseQuery(typed).terms.filter(({ whole }) => whole === undefined || whole === 'formula');
}

/** What several words may form together, with the tokens that it is read from. */
function wholes(typed: string, kind: 'word' | 'initials'): string[] {
  return parseQuery(typed)
    .terms.filter(({ whole }) => whole === kind)
    .map(
      ({ ways: own, tokens }) =>
        `${own.map(({ words }) => words.join('+')).join(' | ')} ${tokens.join('–')}`,
    );
}

test('stop words are left out', () => {
  expect(ways('Why is the learning rate decayed?')).toEqual([
    'learning',
    'rate | 0initials0rate0',
    'decayed',
  ]);
});

test('braces after a longer name are not TeX, and x_i in TeX is no xi', () => {
  expect(ways('HEAD^{commit}')).toEqual(ways('HEAD commit'));
  expect(ways('\\sum_i x_i')).toContain('0x0i0');
});

test('a subscript of several letters belongs to its formula, with braces or without', () => {
  expect(ways('V_{\\text{eff}}')).toEqual(['0v0e0f0f0']);
  expect(ways('x_{ij} = 0')).toEqual(['0x0i0j0', '(0x0i0j0eq000 | 0x0i0j0)']);
});

test.each([
  ['f:\\mathbb{R}\\to\\mathbb{R}', '0f0r0to0r0'],
  ['f:\\R\\to\\R', '0f0r0to0r0'],
  ['X:\\Omega\\to X', '0omega0'],
])('%s is a formula, not a path', (typed, term) => {
  expect(ways(typed)).toContain(term);
});

test.each([
  ['what is it', ['what', 'it']],
  ['How does th', ['How', 'does']],
  ['is the', ['is', 'the']],
  ['C', ['C']],
])(
  'of stop words only, as in “%s”, the smallest are searched if there is nothing else',
  (typed, words) => {
    expect(parseQuery(typed).terms.map(({ typed }) => typed)).toEqual(words);
  },
);

test('identifiers are searched as a whole and by their parts', () => {
  expect(ways('csr_matrix')).toEqual(['csr_matrix | csr+matrix']);
  expect(ways('np.array')).toEqual(['np.array | np+array']);
  expect(ways('CartSummaryViewComponent')).toEqual([
    'cartsummaryviewcomponent | cart+summary+view+component',
  ]);
  expect(ways('C++')).toEqual(['c++']);
  expect(ways('C#')).toEqual(['c#']);
});

test('plurals and spellings that no stemmer unifies are searched, too', () => {
  expect(ways('matrices')).toEqual(['matrices | matrix | matrex']);
  expect(ways('optimisation')).toEqual(['optimisation | optimization']);
});

test.each([
  ['deployme', 'deployment'],
  ['conditi', 'condition'],
  ['initializat', 'initialization'],
  ['convergenc', 'convergence'],
  ['reliabl', 'reliable'],
  ['scalabilit', 'scalability'],
])('the unfinished word %s is also searched as %s', (typed, whole) => {
  expect(ways(typed)[0]?.split(' | ')).toContain(whole);
});

test('capitals are initials, too', () => {
  expect(ways('SGD')).toEqual(['sgd | 0initials0sgd0 | sgd']);
  expect(ways('GPUs')).toEqual(['gpus | 0initials0gpu0 | gpus']);
});

test.each(['∂L/∂w', '\\frac{\\partial L}{\\partial w}', '$\\frac{\\partial L}{\\partial w}$'])(
  '%s is searched as a whole and by its atoms',
  (typed) => {
    expect(ways(typed)).toEqual(['0partial0l0', '0partial0w0', '(0partial0l0by0partial0w0)']);
  },
);

test('TeX accents are the same as those of Unicode', () => {
  expect(ways('\\hat{\\beta}')).toEqual(ways('β̂'));
  expect(ways('\\hat\\beta')).toEqual(ways('β̂'));
});

test.each([
  ["r'", ['0r0prime0']],
  ['r′', ['0r0prime0']],
  ['y’’', ['0y0prime0prime0']],
  ["f'(x)", ['0f0prime0', '(0f0prime0x0)']],
  ["l'hôpital", ['lhopital | hopital']],
  ["dogs'", ['dogs | 0initials0dogs0']],
  ["'a'", ['a']],
])(
  'a letter with a prime, but no other word with an apostrophe, is a formula: %s',
  (typed, terms) => {
    expect(ways(typed)).toEqual(terms);
  },
);

test('words next to a formula stay words', () => {
  expect(ways('\\epsilon greedy')).toEqual(ways('ε greedy'));
  expect(ways('\\hat x')).toEqual(ways('x̂'));
  expect(ways('ε-greedy')).toEqual(['0epsilon0', 'greedy | 0initials0greedy0']);
});

test('letters with marks are not formulas', () => {
  expect(ways('größe naïve λόγος')).toEqual([
    'grosse | 0initials0grosse0',
    'naive | 0initials0naive0',
    'λογοσ',
  ]);
});

test('operators of programming languages are searched as such', () => {
  expect(ways('2>&1')).toEqual(['0sign03203e0260310end0']);
  expect(ways('a && b')[0]).toBe('0sign0260260end0');
});

test('signs of formulas are searched by themselves, but not next to anything else', () => {
  expect(ways('∈')).toEqual(['0sign022080end0']);
  expect(ways('\\in ∉')).toEqual(['0sign022080end0', '0sign022090end0']);
  expect(ways('map → filter')).toEqual(ways('map filter'));
  expect(ways('−')).toEqual([]);
});

test.each(['', '   ', '...', '"', '\u0000\u0007', '\u202E\u200F'])(
  '%j searches for nothing',
  (typed) => {
    expect(parseQuery(typed).terms).toEqual([]);
  },
);

test('only the beginning of a very long query is searched', () => {
  expect(parseQuery('matrix vector '.repeat(1000)).isCut).toBe(true);
  expect(parts('matrix vector '.repeat(1000)).map(({ typed }) => typed)).toEqual([
    'matrix',
    'vector',
  ]);
  expect(parseQuery('x'.repeat(10_000)).isCut).toBe(true);
});

test('HTML is words', () => {
  expect(parts('<script>alert(1)</script>').map(({ typed }) => typed)).toEqual(['script', 'alert']);
});

test('quoted phrases are kept', () => {
  expect(parseQuery('the "Learning Rate" schedule').phrases).toEqual(['learning rate']);
});

test('neighbors are also one word', () => {
  expect(wholes('hash map', 'word')).toEqual(['hashmap 0–1']);
  expect(wholes('the file system cache', 'word')).toEqual(['filesystem 1–2', 'systemcache 2–3']);
});

test('a stop word is half of a word only in a short query', () => {
  expect(wholes('log in', 'word')).toEqual(['login 0–1']);
  expect(wholes('what is in the write ahead log', 'word')).toEqual([
    'writeahead 4–5',
    'aheadlog 5–6',
  ]);
});

test.each([
  ['greatest common divisor', ['gcd 0–2']],
  ['how is the greatest common divisor found', ['gcdf 3–6']],
  ['first in first out', ['fifo | ffo 0–3']],
  ['compare-and-swap', ['cas | cs 0–0']],
  ['what is it', []],
  ['entropy', []],
])('%s is also searched by its initials', (typed, expected) => {
  expect(wholes(typed, 'initials')).toEqual(expected);
});

test('initials are found in the form in which cards write them', () => {
  const [own] = parseQuery('infrastructure as code').terms.filter(
    ({ whole }) => whole === 'initials',
  );
  const texts = ['IaC', 'an IAC tool', 'iac', 'IACR', 'maniac'];
  expect(texts.filter((text) => own?.written?.test(text))).toEqual(['IaC', 'an IAC tool']);
});

test.each([
  ['P(A | B)', ['0p0a0bar0b0']],
  ['posterior P(A | B)', ['posterior', '0p0a0bar0b0']],
  ['E = mc^2', ['0m0c020', '(0e0eq0m0c020 | 0m0c020)']],
  ['sigma^2/n', ['0sigma020', '(0sigma020by0n0)']],
  ['f*g', ['f', 'g', '(0f0g0)']],
  ['log a + log b', ['log | 0initials0log0', '(0l0o0g0a0plus0l0o0g0b0)']],
])('%s is read as a formula, with spaces and without', (typed, expected) => {
  expect(ways(typed)).toEqual(expected);
});

test.each(['ls | wc', 'plan B - the second', 'C++ or C#', 'what is a class'])(
  '%s is not a formula',
  (typed) => {
    expect(parts(typed).filter(({ whole }) => whole === 'formula')).toEqual([]);
  },
);
