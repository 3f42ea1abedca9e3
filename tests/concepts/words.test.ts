import { expect, test } from 'vitest';
import { toWords } from '../../src/concepts/words.ts';

/** Words with `|` where no phrase continues, `` ` `` around code, and what the tagger gets if it differs. */
function show(text: string): string {
  return toWords(text)
    .words.map(({ text: word, tagged, isCode, breakBefore, breakAfter }) => {
      const shown = isCode ? `\`${word}\`` : word;
      const seen = tagged === word ? '' : `=${tagged}`;
      return `${breakBefore ? '|' : ''}${shown}${seen}${breakAfter ? '|' : ''}`;
    })
    .join(' ');
}

test.each([
  ['', ''],
  ['How does it work?', 'How does it work|'],
  ['a “neap tide”, twice', 'a |neap tide| twice'],
  ['one – two', 'one| two'],
  ['call `Files.walk()` now', 'call `Files.walk()` now'],
  ['call np.array(), then', 'call np.array()| then'],
  ['run `ls -l` now', 'run |`ls -l`=code| now'],
  ['the $x^2$ term', 'the| term'],
  ['[a link](https://example.org) ends', '|a link| ends'],
  ['\\$5 or 6$', '\\$5 or 6$'],
  ['Sparse Row-Major Matrices', 'Sparse=sparse Row-Major=row-major Matrices=matrices'],
  ['Sparse CSR Matrices', 'Sparse=sparse CSR Matrices=matrices'],
  ['Only One matrix is sparse', 'Only One matrix is sparse'],
])('“%s”', (text, words) => {
  expect(show(text)).toBe(words);
});

test('only the beginning of a long text is read', () => {
  expect(toWords('word '.repeat(500)).words).toHaveLength(200);
  expect(toWords(`${' '.repeat(3998)}one two`).words.map(({ text }) => text)).toEqual(['on']);
});
