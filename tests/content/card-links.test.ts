import { expect, test } from 'vitest';
import { linkDecks, linkDecksInMdx } from '../../src/content/card-links.ts';
import { deckLinkAddress, type DeckLink } from '../../src/library/deck-links.ts';

const soil = deckLinkAddress({ file: 'soil.md', name: 'soil', heading: '', label: 'the <soil>' });
const peat = deckLinkAddress({ file: undefined, name: 'Peat & b', heading: '', label: '' });
const file = deckLinkAddress({ file: 'notes.md', name: '', heading: '', label: '' });
const addressOf = ({ file }: DeckLink) => (file === 'soil.md' ? '/books/soil/' : undefined);

test('links between decks get their addresses, and those that lead nowhere become text', () => {
  const html = linkDecks(
    {
      heading: `<a href="/base${soil}" data-written="">the &#x3C;soil></a>`,
      context: '',
      question: `<a href="/base${peat}" data-written="">Peat &#x26; b</a> <a href="/~/x">x</a>`,
      answer: `<a href="/base${file}" data-written="">some <em>notes</em></a>`,
    },
    '/base/',
    addressOf,
  );
  expect(html).toEqual({
    heading: '<a href="/base/books/soil/" data-written="">the &#x3C;soil></a>',
    context: '',
    question: '[[Peat &#x26; b]] <a href="/~/x">x</a>',
    answer: 'some <em>notes</em>',
  });
});

test('links between decks are resolved in MDX, too', () => {
  expect(linkDecksInMdx(`[a \\] b](${soil}), [c](${peat}) and [d](/~/x)`, addressOf)).toBe(
    '[a \\] b](/books/soil/), c and [d](/~/x)',
  );
});
