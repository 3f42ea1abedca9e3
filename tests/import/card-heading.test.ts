import { expect, test } from 'vitest';
import { cardHeading } from '../../src/import/card-heading.ts';

test.each([
  ['What is $x$?', 'What is $x$?'],
  ['```python\nx\n```\n\n- What does it print?', 'x'],
  ['![A](media/a.png)\n\n## Which bone?', 'Which bone?'],
  ['', 'Question'],
  [`${'word '.repeat(12)}$a + b + c + d + e$ and more`, `${'word '.repeat(12)}…`],
  [`${'word '.repeat(12)}[a link](https://example.org/long)`, `${'word '.repeat(12)}…`],
])('%j gets the heading %j', (question, heading) => {
  expect(cardHeading(question)).toBe(heading);
});
