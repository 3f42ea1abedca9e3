import { expect, test } from 'vitest';
import { heal } from '../../src/repair/repair.ts';
import { createPassage, originOf, slicePassage } from '../../src/text/passage.ts';

const healBlock = (text: string) => heal(createPassage(text, 0), 'block');

test('leaves a passage without a dollar or a bracket as it is', () => {
  const passage = createPassage('Plain *text* with `code` and a [link](http://example.org).', 12);
  expect(heal(passage, 'block')).toEqual({ passage, problems: [] });
});

test('keeps the place of every character through its edits', () => {
  const deck = 'HEAD The rate$ r $is, by $$w = 2$$and so $x$.';
  const { passage } = heal(slicePassage(createPassage(deck, 0), 5), 'block');
  expect(passage.text).toBe('The rate $r$ is, by\n\n$$\nw = 2\n$$\n\nand so $x$.');
  for (const piece of ['The', 'rate', 'r$ is', 'w = 2', 'and so', 'x$.']) {
    expect(deck[originOf(passage, passage.text.indexOf(piece))]).toBe(piece[0]);
  }
});

test('places problems in the deck, not in the passage', () => {
  const { problems } = heal(createPassage('The $\\nosuch{x}$ here', 100), 'block');
  expect(problems).toEqual([
    {
      offset: 105,
      code: 'formula-unread',
      severity: 'warning',
      message:
        'The formula `\\nosuch{x}` cannot be read (Undefined control sequence: \\nosuch); it is shown as it was written.',
      hint: 'Correct its TeX.',
    },
  ]);
});

test('says what it mended', () => {
  expect(healBlock('So $\\frac{a}{b + c$ is it').problems).toEqual([
    {
      offset: 4,
      code: 'formula-mended',
      severity: 'warning',
      message:
        'The formula `\\frac{a}{b + c` was mended so that it can be read: a missing `}` was added.',
      hint: 'Correct its TeX if it is not shown as it was meant.',
    },
  ]);
});

test('says which bullet it put back', () => {
  expect(healBlock('- chance $0.4 $- The number').problems).toEqual([
    {
      offset: 15,
      code: 'bullet-put-back',
      severity: 'warning',
      message:
        '`-` behind a formula reads like the start of the next list item; it was put on a line of its own.',
      hint: 'Start a new line before `- The number…`.',
    },
  ]);
});

test('says where it broke a paragraph', () => {
  expect(healBlock('- chance $0.6$ We ask').problems).toEqual([
    {
      offset: 14,
      code: 'break-put-back',
      severity: 'warning',
      message:
        'A new sentence starts right behind the formula of a list item; it was made a paragraph of its own.',
      hint: 'End the sentence before it, or start a new line here.',
    },
  ]);
});

test('says which formula lacks a delimiter', () => {
  expect(healBlock('The value $\\alpha is small').problems).toEqual([
    {
      offset: 10,
      code: 'formula-not-closed',
      severity: 'warning',
      message:
        'The formula `\\alpha` lacks a delimiter; it was taken to start and end where its TeX does.',
      hint: 'Write inline math between `$` and `$`, display math between `$$` and `$$`.',
    },
  ]);
});

test('says which dollars are no delimiters', () => {
  expect(healBlock('as $$(command)$$ does\n\n$$').problems).toEqual([
    {
      offset: 3,
      code: 'dollar-not-math',
      severity: 'warning',
      message:
        '`$$(command)$$` reads like a command of a shell, not like a formula; it is shown as `$(command)`.',
      hint: 'Write it as code: `$(command)` between backticks.',
    },
    {
      offset: 23,
      code: 'dollar-left-out',
      severity: 'warning',
      message: 'A dollar sign here delimits no formula; it was left out.',
      hint: 'Delete it, or add the formula.',
    },
  ]);
});

test('shortens a long formula in its messages', () => {
  const [problem] = healBlock(`$\\nosuch{${'x + '.repeat(30)}y}$`).problems;
  expect(problem?.message).toContain(`\`\\nosuch{${'x + '.repeat(12)}x + …\``);
});
