import { expect, test } from 'vitest';
import { checkNote } from '../../src/content/check-notes.ts';

const IDS = new Set(['physics/11/sparse-matrices']);

test('accepts a note that shows cards of the library', () => {
  const note = '\nSee:\n\n<Card id="physics/11/sparse-matrices" />\n';
  expect(checkNote(note, IDS)).toEqual([]);
});

test('reports an unknown id at its place in the file', () => {
  const note = '\n\n\n\nSee <Card id="physics/11/gone" />.\n';
  expect(checkNote(note, IDS)).toEqual([
    {
      line: 5,
      column: 5,
      code: 'unknown-card',
      severity: 'error',
      message: 'No card has the id “physics/11/gone”.',
      hint: 'Copy the id from the address of the card’s page: the part after `/books/`, without the trailing slash.',
    },
  ]);
});

test('reports invalid MDX at the place of the error', () => {
  const [problem] = checkNote('Fine.\n\n<Card id="x"\n', IDS);
  expect(problem).toMatchObject({
    code: 'note-unreadable',
    severity: 'error',
  });
  expect(problem?.line).toBe(4);
});
