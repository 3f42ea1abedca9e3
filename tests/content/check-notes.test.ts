import { expect, test } from 'vitest';
import { checkNote } from '../../src/content/check-notes.ts';

const IDS = new Set(['physics/11/sparse-matrices']);

test('a note that shows cards of the library is in order', () => {
  const note = '---\ntitle: A note\n---\n\nSee:\n\n<Card id="physics/11/sparse-matrices" />\n';
  expect(checkNote('notes/a.mdx', note, IDS)).toEqual([]);
});

test('an unknown id is an error at its place in the file', () => {
  const note = '---\ntitle: A note\n---\n\nSee <Card id="physics/11/gone" />.\n';
  expect(checkNote('notes/a.mdx', note, IDS)).toEqual([
    {
      file: 'notes/a.mdx',
      line: 5,
      column: 5,
      code: 'unknown-card',
      severity: 'error',
      message: 'No card has the id “physics/11/gone”.',
      hint: 'Take the id from the address of the card’s page: what follows `/books/`, without the slash at the end.',
    },
  ]);
});

test('a note that is no MDX is an error where it breaks', () => {
  const [problem] = checkNote('notes/a.mdx', 'Fine.\n\n<Card id="x"\n', IDS);
  expect(problem).toMatchObject({
    file: 'notes/a.mdx',
    code: 'note-unreadable',
    severity: 'error',
  });
  expect(problem?.line).toBe(4);
});
