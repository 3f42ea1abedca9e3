import { expect, test } from 'vitest';
import { letterOf } from '../../src/concepts/index-letters.ts';
import { indexForm } from '../../src/text/index-form.ts';
import { compareAsIndexed } from '../../src/text/natural-order.ts';

test.each([
  ['ε-Greedy', 'epsilon-Greedy'],
  ['ϵ-Greedy', 'epsilon-Greedy'],
  ['Λ', 'lambda'],
  ['π', 'pi'],
  ['πίνακας', 'πίνακας'],
  ['Eta', 'Eta'],
])('files %s under %s', (name, form) => {
  expect(indexForm(name)).toBe(form);
});

test('names that begin with a Greek letter are sorted by its name', () => {
  const names = ['ε-Greedy', 'Entropy', 'Event', 'λ-calculus', 'Lake'].sort(compareAsIndexed);
  expect(names).toEqual(['Entropy', 'ε-Greedy', 'Event', 'Lake', 'λ-calculus']);
  expect(names.map((name) => letterOf(name, 'en'))).toEqual(['E', 'E', 'E', 'L', 'L']);
});
