import { expect, test } from 'vitest';
import { readConfig } from '../../src/library/config.ts';

const messagesOf = (yaml: string) =>
  readConfig(yaml, 'library.yaml').problems.map(({ message }) => message);

test.each([
  'ftp://example.org',
  'javascript:alert(1)',
  '//example.org',
  'https://',
  'https:///a',
  'https://example.org//a',
  'https://user:word@example.org',
  'https://example.org/?a=b',
  'https://example.org/#a',
  'example.org',
])('%s is not the address of a site', (site) => {
  expect(messagesOf(`site: "${site}"`)).toEqual([
    '“site” must be an address such as `https://example.org` or `https://example.org/library`.',
  ]);
});

test.each([
  'https://example.org/',
  'https://example.org/{line}',
  'https://example.org/{path}/{branch}',
  'https://{path}/',
  'javascript:{path}',
  'file:///{path}',
  '{path}',
])('%s is not the address of a source', (sourceUrl) => {
  expect(messagesOf(`sourceUrl: "${sourceUrl}"`)).toEqual([
    '“sourceUrl” must be an address with `{path}` and, optionally, `{line}`, such as `https://example.org/edit/{path}#L{line}`.',
  ]);
});

test.each(['en', 'de-CH', 'zh-Hant-TW', 'gsw', 'sr-latn'])('%s is a language', (lang) => {
  expect(messagesOf(`lang: ${lang}`)).toEqual([]);
});

test.each(['english', 'e', 'en_GB', 'de-', '12', 'en"><script>'])(
  '%s is not a language',
  (lang) => {
    expect(messagesOf(`lang: '${lang}'`)).toEqual([
      '“lang” must be a language tag such as `en`, `de`, or `pt-BR`.',
    ]);
  },
);
