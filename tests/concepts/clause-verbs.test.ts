import { expect, test } from 'vitest';
import { tagClauseVerbs } from '../../src/concepts/clause-verbs.ts';
import { tagWords } from '../../src/concepts/tag-words.ts';
import { toWords } from '../../src/concepts/words.ts';

/** The words whose tags are changed to verbs. */
function verbsIn(text: string): string[] {
  const words = tagWords(toWords(text).words);
  return tagClauseVerbs(words).flatMap(({ text, tag }, index) =>
    tag === words[index]?.tag ? [] : [text],
  );
}

test.each([
  ['Ponds store water for dry months.', 'store'],
  ['In spring, and in most years, the children call `open()` at once.', 'call'],
  ['The valve guards pressure.', 'guards'],
  ['The water mill grinds corn, and the owner stores flour.', 'stores'],
  ['A dam, which engineers call the weir, is low.', 'call'],
])('in “%s”, “%s” is the verb', (text, verb) => {
  expect(verbsIn(text)).toEqual([verb]);
});

test.each([
  'The users table schema defines columns.',
  'Customer needs analysis is hard.',
  'Systems design principles matter.',
  'Sales tax rates in most states',
  'Open valves and call functions.',
  'The file system calls.',
  'Use memory access patterns of the cache.',
])('“%s” keeps its nouns', (text) => {
  expect(verbsIn(text)).toEqual([]);
});
