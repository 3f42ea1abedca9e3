import { expect, test } from 'vitest';
import { createConceptKeys } from '../../src/concepts/concept-key.ts';
import { createMatcher, toTextWords } from '../../src/concepts/concept-matcher.ts';
import { toWords } from '../../src/concepts/words.ts';

const { wordOf, wordsOf, keyOf } = createConceptKeys(new Set(), new Map());

/** What is found of the concepts in a text; what is inside a longer concept is in brackets. */
function find(concepts: string[], text: string): string[] {
  const match = createMatcher(concepts.map((name) => ({ key: keyOf(name), words: wordsOf(name) })));
  const mentions = match(toTextWords(toWords(text), wordOf));
  return mentions.map(({ form, nested }) => (nested ? `(${form})` : form));
}

test.each<[concepts: string[], text: string, found: string[]]>([
  [['tide'], 'Why a tide?', ['tide']],
  [['tide'], 'Why?', []],
  [['neap tide', 'tide'], 'Is a Neap Tide a tide', ['Neap Tide', '(Tide)', 'tide']],
  [['tide', 'tide table'], 'The tide table', ['tide table', '(tide)']],
  [['tide', 'tide table of ports'], 'The tide table', ['tide']],
  [['a b', 'b c'], 'x a b c', ['a b', 'b c']],
  [['moon'], 'The moon’s pull', ['moon']],
  [['neap tide'], 'A neap, tide', []],
  [['neap tide'], 'A neap (tide)', []],
  [['a b c d e'], 'a b c d e', ['a b c d e']],
  [['a b c d e f'], 'a b c d e f', []],
])('%j in “%s”', (concepts, text, found) => {
  expect(find(concepts, text)).toEqual(found);
});
