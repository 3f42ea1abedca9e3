import { describe, expect, test } from 'vitest';
import { CATALOGS } from '../../src/messages/catalogs.ts';
import type { LanguageCode } from '../../src/messages/languages.ts';

type Message = string | ((...parameters: never[]) => string);

/** Returns the messages of a catalog by their path: `cards.filters.new`. */
function flatten(value: object, path = ''): Map<string, Message> {
  const found = new Map<string, Message>();
  for (const [name, inner] of Object.entries(value) as [string, Message | object][]) {
    const own = path ? `${path}.${name}` : name;
    if (typeof inner === 'object') for (const entry of flatten(inner, own)) found.set(...entry);
    else found.set(own, inner);
  }
  return found;
}

const english = flatten(CATALOGS.en);
const codes = Object.keys(CATALOGS) as LanguageCode[];

/** Parameters that a function's body never mentions. */
function unusedParameters(message: (...parameters: never[]) => string): string[] {
  const source = message.toString();
  const at = source.indexOf('=>');
  const head = source.slice(0, at).replace(/:[\s\w|]+/g, ' ');
  const names = head.match(/[A-Za-z_]\w*/g) ?? [];
  const body = source.slice(at);
  const renamed = [...source.slice(0, at).matchAll(/(\w+)\s*:\s*(\w+)/g)].map(([, , to]) => to);
  return [...new Set([...names, ...renamed])].filter(
    (name): name is string =>
      name !== undefined &&
      !new RegExp(String.raw`\b${name}\b`).test(body) &&
      !new RegExp(String.raw`\b${name}\s*:`).test(source.slice(0, at)),
  );
}

describe.each(codes)('%s', (code) => {
  const messages = flatten(CATALOGS[code]);

  test('has the messages of English, with the same parameters', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [path, message] of messages) {
      const schema = english.get(path);
      expect(typeof message, path).toBe(typeof schema);
      if (typeof message === 'function' && typeof schema === 'function')
        expect(message.length, path).toBe(schema.length);
    }
  });

  test('uses each parameter', () => {
    const unused = [...messages].flatMap(([path, message]) =>
      typeof message === 'function' ? unusedParameters(message).map((name) => [path, name]) : [],
    );
    expect(unused).toEqual([]);
  });

  test('has a form for each number', () => {
    const numbers = [0, 1, 2, 3, 10, 11, 99, 100, 101, 1_000, 1_000_000, 1_000_001];
    for (const count of Object.values(CATALOGS[code].counts)) {
      const texts = numbers.map(count);
      expect(texts.filter((text) => text.includes('#') || text.trim() === '')).toEqual([]);
    }
  });

  test('says something other than English', () => {
    if (code === 'en') return;
    const texts = [...messages].filter(([, message]) => typeof message === 'string');
    const same = texts.filter(([path, text]) => text !== '' && text === english.get(path));
    // Words that the languages share, such as “Question”.
    expect(same.length / texts.length).toBeLessThan(0.12);
  });
});

test('counts are written as each language does', () => {
  const written = codes.map((code) =>
    [1, 2, 5, 12_345].map(CATALOGS[code].counts.cards).join(' · '),
  );
  expect(written.map((line) => line.replace(/[\u00A0\u202F]/g, '_'))).toEqual([
    '1 card · 2 cards · 5 cards · 12,345 cards',
    '1 tarjeta · 2 tarjetas · 5 tarjetas · 12.345 tarjetas',
    '1 Karte · 2 Karten · 5 Karten · 12.345 Karten',
    '1 carte · 2 cartes · 5 cartes · 12_345 cartes',
    '1 cartão · 2 cartões · 5 cartões · 12.345 cartões',
    '1 张卡片 · 2 张卡片 · 5 张卡片 · 12,345 张卡片',
    'بطاقة واحدة · بطاقتان · 5 بطاقات · 12,345 بطاقة',
  ]);
});

test('the forecast says what comes, and how much a day if it is at least one', () => {
  const { sentence } = CATALOGS.en.statistics.forecast;
  expect([sentence(0, 0, 0), sentence(3, 4, 0), sentence(3, 58, 2)]).toEqual([
    'No card is due today; none in the days after. New and forgotten cards are not included.',
    '3 cards due today, overdue ones included; 4 in the days after. New and forgotten cards are not included.',
    '3 cards due today, overdue ones included; 58 in the days after, about 2 a day. New and forgotten cards are not included.',
  ]);
});
