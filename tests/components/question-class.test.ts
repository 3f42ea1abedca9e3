import { expect, test } from 'vitest';
import { questionClass } from '../../src/components/question-class.ts';

const classOf = (heading: string, question: string) =>
  questionClass({ heading, question, context: '', answer: '' });

test('a question that only repeats its heading is marked', () => {
  expect(classOf('the <em>oar</em>', '<p dir="auto">the <em>oar</em></p>')).toBe(
    'question prose repeated',
  );
  expect(classOf('Oar', '<p>What is an oar?</p>')).toBe('question prose');
  expect(classOf('Oar', '<p>Oar</p><p>Oar</p>')).toBe('question prose');
});
