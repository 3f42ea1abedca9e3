import { expect, test } from 'vitest';
import { type WrittenForm, writePortableDeck } from '../../src/compile/portable-card.ts';

const NOTE = `# Bridges

#### The ==Arch== of a [[spans|span]]
See [[#Pier]].
:p Which stone ==closes== it?
??x
| part | see |
| --- | --- |
| ==keystone== | [[stones#Key\\|key]] |

- [[stones#Key]], \`[[nodiscard]]\`, a == b, \\[\\[stones]]
x??
`;

function write(form: WrittenForm, text = NOTE) {
  const findImage = () => ({ path: 'stones.md', found: true, isNote: true }) as const;
  const [card] = writePortableDeck(text, form, findImage).cards;
  return card;
}

test('a card as written has links between notes as words, and highlights as tags', () => {
  expect(write('markdown')).toMatchObject({
    heading: 'The <mark>Arch</mark> of a span',
    context: 'See Pier.',
    question: 'Which stone <mark>closes</mark> it?',
    answer: `| part | see |
| --- | --- |
| <mark>keystone</mark> | key |

- stones > Key, \`[[nodiscard]]\`, a == b, \\[\\[stones]]`,
  });
});

test('so do a repaired card and one in MDX', () => {
  const { heading, context, question } = write('repaired') ?? {};
  expect({ heading, context, question }).toEqual({
    heading: 'The <mark>Arch</mark> of a span',
    context: 'See Pier.\n',
    question: 'Which stone <mark>closes</mark> it?\n',
  });
  const mdx = write('mdx')?.mdx;
  expect(mdx).toContain('# The <mark>Arch</mark> of a span');
  expect(mdx).toContain('| <mark>keystone</mark> | key |');
});

test('a generated deck keeps its brackets and signs', () => {
  const generated = NOTE.replace('# Bridges', '# Flashcards: 2B001---Bridges_processed (Part 1)');
  expect(write('markdown', generated)?.heading).toBe('The ==Arch== of a [[spans|span]]');
});
