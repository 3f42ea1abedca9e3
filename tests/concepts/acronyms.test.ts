import { expect, test } from 'vitest';
import { acronymsIn } from '../../src/concepts/acronyms.ts';

const PAIRS: [text: string, pairs: [acronym: string, expansion: string][]][] = [
  ['the compressed sparse row (CSR) format', [['CSR', 'compressed sparse row']]],
  ['CSR (Compressed Sparse Row)', [['CSR', 'Compressed Sparse Row']]],
  ['Large Language Models (LLMs)', [['LLM', 'Large Language Models']]],
  ['HyperText Transfer Protocol (HTTP)', [['HTTP', 'HyperText Transfer Protocol']]],
  ['Infrastructure as Code (IaC)', [['IaC', 'Infrastructure as Code']]],
  ['Key-Value (KV) Cache', [['KV', 'Key-Value']]],
  ['Create, Read, Update, Delete (CRUD)', [['CRUD', 'Create, Read, Update, Delete']]],
  [
    'Support Vector Machine (SVM) and Radial Basis Function (RBF)',
    [
      ['SVM', 'Support Vector Machine'],
      ['RBF', 'Radial Basis Function'],
    ],
  ],
  ['a class (struct)', []],
  ['the result (OK)', []],
  ['the number (ID)', []],
  ['a function (see Figure 3)', []],
  ['f(X)', []],
  ['()(A)((AB)', []],
];

test.each(PAIRS)('"%s" is read', (text, pairs) => {
  expect(acronymsIn(text)).toEqual(pairs.map(([acronym, expansion]) => ({ acronym, expansion })));
});
