import { expect, test } from 'vitest';
import { chooseInterface } from '../../src/messages/languages.ts';
import { checkRedirects, redirectPage } from '../../src/pipeline/write-redirects.ts';

const FILES = new Map(
  ['books/tides/index.html', 'library.json', 'notes/größe/index.html'].map((file) => [
    file,
    { size: 1, digest: '', ids: ['_s1'] },
  ]),
);
const SITE = {
  files: FILES,
  base: '/cards/',
  origin: 'https://example.org',
  interface: chooseInterface({ lang: 'en' }),
};

const messages = (redirects: Record<string, string>) =>
  checkRedirects({ ...SITE, redirects }).map(({ message }) => message);

test('a redirect leads to a page, a section of one, another redirect, or another site', () => {
  expect(
    messages({
      '/a/': '/books/tides/',
      '/b/': '/books/tides#_s1',
      '/c.html': '/a',
      '/d/': 'https://example.com/',
      '/e/': '/notes/größe/',
    }),
  ).toEqual([]);
});

test('reports a redirect to a missing page, and one whose address is taken', () => {
  expect(
    messages({
      '/a/': '/books/waves/',
      '/b/': '/books/tides/#gone',
    }),
  ).toEqual([
    'The redirect “/a/” leads to “/books/waves/”, where there is no page.',
    'The redirect “/b/” leads to “/books/tides/#gone”, where there is no page.',
  ]);
  expect(messages({ '/books/tides': '/library.json' })).toEqual([
    'There is a page at “/books/tides”, which a redirect would replace.',
  ]);
});

test('the page of a redirect names its target for browsers, search engines, and readers', () => {
  const page = redirectPage('/notes/größe/', SITE);
  expect(page).toContain('content="0; url=/cards/notes/gr%C3%B6%C3%9Fe/"');
  expect(page).toContain(
    '<link rel="canonical" href="https://example.org/cards/notes/gr%C3%B6%C3%9Fe/">',
  );
  expect(page).toContain('It is at <a href="/cards/notes/gr%C3%B6%C3%9Fe/" dir="ltr">');
  const arabic = redirectPage('/notes/', { ...SITE, interface: chooseInterface({ lang: 'ar' }) });
  expect(arabic).toContain('<html lang="ar" dir="rtl">');
  expect(arabic).not.toContain('moved');
  expect(redirectPage('https://example.com/?a=1&b="', SITE)).toContain(
    'url=https://example.com/?a=1&amp;b=&quot;"',
  );
});
