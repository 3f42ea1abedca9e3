import { expect, test } from 'vitest';
import { candidateTerms } from '../../src/concepts/candidates.ts';

const TERMS: [heading: string, question: string, terms: string[]][] = [
  ['Sparse Matrices and TensorFlow', 'Why?', ['Sparse Matrices', 'TensorFlow']],
  ['', 'How does a write-ahead log keep the main data safe?', ['write-ahead log']],
  ['Stochastic Gradient Descent', '', ['Stochastic Gradient Descent']],
  [
    '',
    'What does Amdahl’s law say about a shared accumulator?',
    ['Amdahl’s law', 'shared accumulator'],
  ],
  ['', 'Why is C++ faster than C# for k-means?', ['C++', 'C#', 'k-means']],
  [
    '',
    'How does csr_matrix differ from np.array() and std::vector?',
    ['csr_matrix', 'np.array()', 'std::vector'],
  ],
  ['Using `Files.walk`', 'What does `find . -name x` do?', ['Files.walk']],
  ['', 'What is $x^2$ in ∂L/∂w or E[T₁]?', []],
  ['Examples', 'What is the main difference and its purpose?', []],
  [
    '',
    'What is the compressed sparse row (CSR)?',
    ['compressed sparse row', 'CSR', 'compressed sparse row (CSR)'],
  ],
  ['', '', []],
];

test.each(TERMS)('heading "%s", question "%s"', (heading, question, terms) => {
  expect(candidateTerms(heading, question)).toEqual(terms);
});

test('elsewhere only acronyms are looked for', () => {
  expect(candidateTerms('', '', 'The star schema has a large language model (LLM).')).toEqual([
    'large language model (LLM)',
  ]);
});

test('a very long text is read only at its beginning', () => {
  const terms = candidateTerms(
    '',
    `a star schema ${'and it is so '.repeat(100_000)} a snowflake schema`,
  );
  expect(terms).toEqual(['star schema']);
});
