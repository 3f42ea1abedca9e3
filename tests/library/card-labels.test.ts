import { expect, test } from 'vitest';
import { labelCards } from '../../src/library/card-labels.ts';

const card = (heading: string, question: string) => ({ heading, question });

test('a heading that other cards of the book have is followed by the question', () => {
  const cards = [
    card('Sluice', 'What is a sluice?'),
    card('Neap Tide', 'When is a neap tide?'),
    card('Sluice:', 'Where is it?'),
  ];
  expect(labelCards(cards)).toEqual([
    'Sluice: What is a sluice?',
    'Neap Tide',
    'Sluice: Where is it?',
  ]);
});

test('a long question is cut at a word', () => {
  const question =
    'Which of the gates of a barrage has to be opened first when the water outside has begun to fall?';
  expect(labelCards([card('Gates', question), card('Gates', 'Why?')])).toEqual([
    `Gates: ${question.slice(0, 77)} …`,
    'Gates: Why?',
  ]);
});

test('a heading derived from the question is replaced by it, and cards with the same question keep only their heading', () => {
  const cards = [
    card('What is', 'What is a sluice?'),
    card('What is', 'What is a gate?'),
    card('Tide', 'What is it?'),
    card('Tide', 'What is it?'),
  ];
  expect(labelCards(cards)).toEqual(['What is a sluice?', 'What is a gate?', 'Tide', 'Tide']);
});
