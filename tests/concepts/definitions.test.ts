import { expect, test } from 'vitest';
import { askedKeys, definedKeys, headingKey } from '../../src/concepts/definitions.ts';

test.each([
  ['What is a spring tide?', 'en', 'springtide'],
  ['What are neap tides in the Baltic Sea?', 'en', 'neaptide'],
  ['What is the role of a tide gate when it storms?', 'en', 'tidegate'],
  ['What does MSL stand for?', 'en', 'msl'],
  ['How does a tide mill work?', 'en', 'tidemill'],
  ['Explain the concept of tidal locking.', 'en', 'tidallocking'],
  ['Was ist eine Springtide?', 'de', 'springtide'],
  ['¿Qué es una marea viva?', 'es', 'mareaviva'],
  ['Qu’est-ce qu’une marée ?', 'fr', 'marée'],
  ['O que é uma maré morta?', 'pt', 'marémorta'],
  ['Che cos’è una marea?', 'it', 'marea'],
  ['大潮とは何ですか？', 'ja', '大潮'],
  ['什么是潮汐？', 'zh', '潮汐'],
])('“%s” asks for a definition', (question, lang, key) => {
  expect([...askedKeys(question, lang)]).toContain(key);
});

test.each(['Why does a spring tide come?', 'What does the moon do to the sea?', 'Who built it?'])(
  '“%s” does not ask for a definition',
  (question) => {
    expect([...askedKeys(question, 'en')]).toEqual([]);
  },
);

test.each([
  ['A spring tide is a tide of great range.', 'springtide'],
  ['Mean sea level (MSL) is the average height of the sea.', 'meansealevel'],
  ['It rains. Slack water refers to the time without a current.', 'slackwater'],
  ['The wave that runs up a river is called a tidal bore.', 'tidalbore'],
  ['Neap tide: the smallest of the month.', 'neaptide'],
  ['- **Ebb** – the falling of the tide', 'ebb'],
])('“%s” defines', (text, key) => {
  expect([...definedKeys(text, 'en')]).toContain(key);
});

test.each(['The gate is open.', 'Tides are higher there.', 'The moon moves them.'])(
  '“%s” does not define anything',
  (text) => {
    expect([...definedKeys(text, 'en')]).toEqual([]);
  },
);

test.each([
  ['Spring Tides', 'springtide'],
  ['Introduction to Spring Tides', 'springtide'],
  ['Overview of the Spring Tide', 'springtide'],
  ['What Is a Spring Tide', 'springtide'],
  ['Spring Tide Example', 'springtide'],
])('the heading “%s” is a name', (heading, key) => {
  expect(headingKey(heading)).toBe(key);
});
