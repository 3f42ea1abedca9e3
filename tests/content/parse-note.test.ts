import { expect, test } from 'vitest';
import { parseNote } from '../../src/content/parse-note.ts';

const NOTE = '---\ntitle: Oaks\n---\n\nText.\n';

test('reads title and description, and keeps the place of all else', () => {
  const text = '---\r\ntitle: Oaks\r\ndescription: Of trees\r\n---\r\n\r\nText.\n';
  expect(parseNote('trees/oak.mdx', text)).toEqual({
    note: {
      file: 'trees/oak.mdx',
      path: 'trees/oak',
      title: 'Oaks',
      description: 'Of trees',
      body: '   \r\n           \r\n                     \r\n   \r\n\r\nText.\n',
    },
  });
});

test.each([
  ['oak.mdx', NOTE, 'oak'],
  ['Old Trees/The Oak.mdx', NOTE, 'old-trees/the-oak'],
  ['trees/index.mdx', NOTE, 'trees'],
  ['Über Bäume?.mdx', NOTE, 'über-bäume'],
  ['oak.mdx', '\uFEFF---\ntitle: Oaks\nslug: Trees/Oak\n---\n', 'Trees/Oak'],
  ['oak.mdx', '\n\n---\ntitle: Oaks\n---\n', 'oak'],
])('the path of %j with %j is %s', (file, text, path) => {
  expect(parseNote(file, text)).toMatchObject({ note: { path, title: 'Oaks' } });
});

test.each([
  ['', 1, 1, 'The note has no title, or its title is not text.'],
  ['Text.', 1, 1, 'The note has no title, or its title is not text.'],
  ['---\n---\n', 1, 1, 'The note has no title, or its title is not text.'],
  ['---\ntitle: 1984\n---\n', 1, 1, 'The note has no title, or its title is not text.'],
  ['---\ntitle: " "\n---\n', 1, 1, 'The note has no title, or its title is not text.'],
  ['---\n- title\n---\n', 1, 1, 'The note has no title, or its title is not text.'],
  ['---\ntitle: Oaks\ndescription: [a]\n---\n', 1, 1, '`description` is not text.'],
  ['---\ntitle: Oaks\nslug: 3\n---\n', 1, 1, '`slug` is not text.'],
  [
    '---\ntitle: Oaks: a\n---\n',
    2,
    8,
    'The lines at the top of the note are not valid YAML: Nested mappings are not allowed in compact mappings.',
  ],
  [
    '\n---\ntitle: *oak\n---\n',
    2,
    4,
    'The lines at the top of the note are not valid YAML: Unresolved alias (the anchor must be set before the alias): oak.',
  ],
])('reports %j at %i:%i', (text, line, column, message) => {
  expect(parseNote('a.mdx', text)).toMatchObject({
    problem: { line, column, severity: 'error', message },
  });
});
