import { expect, test } from 'vitest';
import { createFindCards } from '../../src/search/query/find-cards.ts';
import { openBuiltIndex } from './open-built-index.ts';
import { plainCard } from './plain-card.ts';

const CARDS = [
  { heading: 'Loops', question: 'How?', code: 'for (;;)', languages: ['C#', 'csharp', 'cs'] },
  { heading: 'Templates', question: 'What?', code: 'auto x;', languages: ['C++', 'cpp'] },
  { heading: 'Scripts', question: 'How?', code: 'print(1)', languages: ['Python', 'python'] },
  { heading: 'Snakes', question: 'What does a python eat?' },
  { heading: 'Interrupt', question: 'What does Ctrl-Z do?' },
  { heading: 'Drives', question: 'Which are there?', answer: 'C:\\ and D:\\.' },
  { heading: 'Home', question: 'Where is it?', answer: 'In E:\\Users\\me.' },
  { heading: 'Embeddings', question: 'Which model?', answer: 'all-MiniLM-L6-v2, or wordLlama-x.' },
  {
    heading: 'Step Size',
    question: 'Which one?',
    answer: 'For a mean it is 1/k. It may also be (1/m), too.',
  },
  { heading: 'Central Processing Unit', question: 'What is it?' },
  { heading: 'Installed', question: 'Where is it?', answer: 'In F:\\Program Files\\node.' },
  { heading: 'Designs', question: 'Which descriptions are dense?', answer: 'Late ones.' },
].map(plainCard);

const find = createFindCards(await openBuiltIndex(CARDS));
const headings = async (typed: string): Promise<string[]> => {
  const { hits, corrected, missing } = await find(typed, { limit: 5 });
  const said = [...corrected.map(({ from }) => from), ...missing];
  return [...hits.map(({ card }) => card.heading), ...said.map((word) => `not ${word}`)];
};

test.each([
  ['C#', ['Loops']],
  ['csharp', ['Loops']],
  ['c sharp', ['Loops']],
  ['C-Sharp', ['Loops']],
  ['cpp', ['Templates']],
  ['c++', ['Templates']],
  ['python', ['Snakes']],
  ['C:\\', ['Drives']],
  ['c:\\ D:\\', ['Drives']],
  ['E:\\', ['Home']],
  ['E:\\Users', ['Home']],
  ['E:\\Users\\me', ['Home']],
  ['F:\\Program Files\\node', ['Installed']],
  ['minilm', ['Embeddings']],
  ['MiniLM-L6', ['Embeddings']],
  ['wordllama', ['Embeddings']],
  ['1/k', ['Step Size']],
  ['1/k?', ['Step Size']],
  ['1/m', ['Step Size']],
])('%s finds exactly %j, without a correction', async (typed, expected) => {
  expect(await headings(typed)).toEqual(expected);
});

test('next to words that no card contains, a small word does not stand for longer ones', async () => {
  expect(await headings('esquema de estrella')).toEqual(['not esquema', 'not estrella']);
  expect(await headings('la mémoire')).toEqual(['not mémoire']);
  expect(await headings('de')).toEqual(['Designs']);
  expect(await headings('cpu qwxyzk')).toEqual(['Central Processing Unit', 'not qwxyzk']);
});

test('the letter of a key is not searched by itself', async () => {
  expect(await headings('Ctrl-C')).toEqual(['Interrupt', 'not Ctrl-C']);
  expect(await headings('Alt-C')).toEqual(['not Alt-C']);
});
