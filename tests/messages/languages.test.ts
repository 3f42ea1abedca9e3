import { expect, test } from 'vitest';
import { readConfig } from '../../src/library/config.ts';
import { chooseInterface, directionOf } from '../../src/messages/languages.ts';

const chosen = (yaml: string) => chooseInterface(readConfig(yaml, 'library.yaml').config);

test.each([
  ['', { code: 'en', lang: 'en', dir: 'ltr' }],
  ['lang: de', { code: 'de', lang: 'de', dir: 'ltr' }],
  ['lang: en-GB', { code: 'en', lang: 'en-GB', dir: 'ltr' }],
  ['lang: nl', { code: 'en', lang: 'en', dir: 'ltr' }],
  ['lang: de\ninterface: fr', { code: 'fr', lang: 'fr', dir: 'ltr' }],
  ['interface: AR', { code: 'ar', lang: 'ar', dir: 'rtl' }],
  ['interface: pt', { code: 'pt', lang: 'pt-BR', dir: 'ltr' }],
  ['interface: zh-Hans', { code: 'zh', lang: 'zh-Hans', dir: 'ltr' }],
])('the interface of “%s”', (yaml, expected) => {
  expect(chosen(yaml)).toEqual(expected);
});

test('a language without a translation is an error that lists the others', () => {
  expect(readConfig('title: T\ninterface: nl\n', 'library.yaml').problems).toEqual([
    {
      file: 'library.yaml',
      line: 2,
      column: 12,
      severity: 'error',
      code: 'config-wrong-value',
      message:
        '“interface” must be one of en (English), es (Spanish), de (German), fr (French), pt (Portuguese), zh (Chinese), ar (Arabic), not “nl”.',
      hint: 'Write it like `interface: de`.',
    },
  ]);
});

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['ur', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['zh-Hans', 'ltr'],
])('%s is written %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});
