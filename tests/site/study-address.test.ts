import { expect, test } from 'vitest';
import { studyHref } from '../../src/site/study-address.ts';

test('returns the address of each scope', () => {
  expect(studyHref({ due: true })).toBe('/study/?due');
  expect(studyHref({ card: 'book/1/a-card' })).toBe('/study/?card=book/1/a-card');
  expect(studyHref({ chapter: 'book/11' })).toBe('/study/?chapter=book/11');
  expect(studyHref({ book: 'c++' })).toBe('/study/?book=c%2B%2B');
  expect(studyHref({ book: 'c++' }, { answer: 'c++/1/a-card' })).toBe(
    '/study/?book=c%2B%2B&answer=c%2B%2B/1/a-card',
  );
  expect(studyHref({ concept: 'größe' })).toBe('/study/?concept=gr%C3%B6%C3%9Fe');
});
