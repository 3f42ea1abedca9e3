import { expect, test } from 'vitest';
import { type QuizCard, structuredData } from '../../src/site/structured-data.ts';

const urlOf = (address: string): string => `https://example.org${address}`;
const trail = [{ label: 'Books', address: '/' }];

test('a page has its breadcrumbs, each but its own with an absolute address', () => {
  expect(JSON.parse(structuredData({ trail, title: 'Tides' }, urlOf))).toEqual({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Books', item: 'https://example.org/' },
          { '@type': 'ListItem', position: 2, name: 'Tides' },
        ],
      },
    ],
  });
});

test('a card is a quiz of one question; no text of it ends the script', () => {
  const card = {
    ...{ heading: 'Neap tide', question: 'Is a < b </script>?', answer: 'Yes, '.repeat(200) },
    ...{ lang: 'en', book: 'Tidal Power' },
  };
  const json = structuredData({ trail, title: 'Neap tide', card }, urlOf);
  expect(json).not.toContain('<');
  const [, quiz] = (JSON.parse(json) as { '@graph': unknown[] })['@graph'];
  expect(quiz).toMatchObject({
    '@type': 'Quiz',
    name: 'Neap tide',
    inLanguage: 'en',
    isPartOf: { '@type': 'Book', name: 'Tidal Power' },
    hasPart: {
      '@type': 'Question',
      eduQuestionType: 'Flashcard',
      text: 'Is a < b </script>?',
      acceptedAnswer: { '@type': 'Answer' },
    },
  });
  expect(json.length).toBeLessThan(900);
});

test('a page with a known history has the day of its last change', () => {
  const graphOf = (card?: QuizCard) =>
    (
      JSON.parse(structuredData({ trail, title: 'Tides', card, changed: '2026-11-28' }, urlOf)) as {
        '@graph': unknown[];
      }
    )['@graph'];
  expect(graphOf()[1]).toEqual({ '@type': 'WebPage', name: 'Tides', dateModified: '2026-11-28' });
  const card = { heading: 'Tide', question: 'Why?', answer: 'Moon.', lang: 'en', book: 'Tides' };
  expect(graphOf(card)[1]).toMatchObject({ '@type': 'Quiz', dateModified: '2026-11-28' });
});
