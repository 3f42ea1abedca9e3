import { expect, test } from 'vitest';
import { structuredData } from '../../src/site/structured-data.ts';

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
