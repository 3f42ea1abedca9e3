import { expect, test } from 'vitest';
import { readPlainText } from '../../src/compile/plain-text.ts';
import { toSearchText, type SearchText } from '../../src/compile/search-text.ts';
import { createTypesetter } from '../../src/formula/typeset.ts';
import { createTextWriter } from '../../src/search/index/record-to-text.ts';
import { textToHtml } from '../../src/search/index/text-to-html.ts';
import type { SearchRecord } from '../../src/search/terms/search-record.ts';
import { createVocabularyBuilder, parseVocabulary } from '../../src/search/terms/vocabulary.ts';
import { parseInvented, type Texts } from './invented-card.ts';

const texts: Texts = {
  heading: 'Sparse `csr_matrix`',
  question: 'What is $\\hat{\\beta}$?',
  context: '',
  answer: 'It is $w_1$.\n\n```python\nx = 1\ny = 2\n```',
};
const place = {
  url: '/books/physics/11/sparse/',
  kind: 'card' as const,
  key: 'a1b2c3',
  concepts: [{ slug: 'csr', name: 'CSR', aliases: ['Compressed Sparse Row'] }],
  book: { slug: 'physics', label: 'Physics & "more"' },
  chapter: { slug: 'physics/11', label: '11 Networks' },
  rating: 8,
  hasCode: true,
  hasMath: true,
} satisfies Partial<SearchRecord>;
const record: SearchRecord = { ...place, ...searchText(texts) };

function searchText(texts: Texts): SearchText {
  const typeset = createTypesetter({ html: false });
  const { heading, question, context, answer } = parseInvented(texts).parts;
  const read = ({ root }: typeof heading) => readPlainText(root, typeset);
  return toSearchText({
    heading: read(heading),
    question: read(question),
    context: read(context),
    answer: read(answer),
  });
}

test('the text of a card is plain with formulas in Unicode; terms and words of formulas are hidden', () => {
  expect(searchText(texts)).toEqual({
    heading: 'Sparse csr_matrix',
    question: 'What is β̂?',
    context: '',
    answer: 'It is w₁.',
    code: 'csr_matrix\nx = 1\ny = 2',
    hidden: {
      open: '0beta0hat0 beta hat beta 0initials0sc0',
      answer: '0w010 0code0python0',
    },
  });
});

test('a formula written as plain text is found like any other', () => {
  const answer = 'The angle Δφ is **small**, O(n) if x/y < z.';
  const { hidden } = searchText({ ...texts, answer });
  expect(hidden.answer.split(' ')).toEqual(['0delta0phi0', '0o0n0', '0x0by0y0']);
});

test('no part of a record becomes markup in the indexed document', () => {
  const hostile = { ...record, heading: '"><script>', answer: '</main><b>&' };
  const html = textToHtml(createTextWriter('en')(hostile));
  expect(html).toContain(
    'data-pagefind-meta="heading[data-value]" data-value="&quot;&gt;&lt;script&gt;"',
  );
  expect(html).toContain('>&lt;/main&gt;&lt;b&gt;&amp;</span>');
});

test('a card without words is indexed by its address', () => {
  const bare = {
    ...record,
    hidden: { open: '', answer: '' },
    heading: '',
    question: '',
    context: '',
  };
  const text = createTextWriter('en')({
    ...bare,
    code: '',
    answer: '',
    concepts: [],
    url: '/books/b/7/',
  });
  expect(textToHtml(text)).toContain('>/books/b/7/</span>');
});

test('a vocabulary is decoded as it was encoded', () => {
  const { add, text } = createVocabularyBuilder();
  add(record);
  add({ ...record, question: 'Why sparsely?' });
  expect([...parseVocabulary(text())]).toEqual([
    ['compressed', 2],
    ['csr', 2],
    ['matrix', 2],
    ['row', 2],
    ['sparse', 2],
    ['sparsely', 1],
    ['what', 1],
    ['why', 1],
  ]);
});

test.each(['', '<!doctype html><title>404</title>', 'a b c\n\n\n'])(
  'a file that is not a vocabulary (%j) is read as an empty one',
  (text) => {
    expect(parseVocabulary(text)).toEqual(new Map());
  },
);
