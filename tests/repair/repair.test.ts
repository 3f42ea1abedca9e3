import { expect, test } from 'vitest';
import { repair } from '../../src/repair/repair.ts';
import { createPassage, originOf, slicePassage } from '../../src/text/passage.ts';

const repairBlock = (text: string) => repair(createPassage(text, 0), 'block');

test('leaves a passage without a dollar or a bracket unchanged', () => {
  const passage = createPassage('Plain *text* with `code` and a [link](http://example.org).', 12);
  expect(repair(passage, 'block')).toEqual({ passage, problems: [] });
});

test('keeps the place of every character through its edits', () => {
  const deck = 'HEAD The rate$ r $is, by $$w = 2$$and so $x$.';
  const { passage } = repair(slicePassage(createPassage(deck, 0), 5), 'block');
  expect(passage.text).toBe('The rate $r$ is, by\n\n$$\nw = 2\n$$\n\nand so $x$.');
  for (const piece of ['The', 'rate', 'r$ is', 'w = 2', 'and so', 'x$.']) {
    expect(deck[originOf(passage, passage.text.indexOf(piece))]).toBe(piece[0]);
  }
});

test('places problems in the deck, not in the passage', () => {
  const { problems } = repair(createPassage('The $\\nosuch{x}$ here', 100), 'block');
  expect(problems).toEqual([
    {
      offset: 105,
      code: 'formula-unread',
      severity: 'warning',
      message:
        'The formula `\\nosuch{x}` cannot be read (Undefined control sequence: \\nosuch); shown as written.',
      hint: 'Correct its TeX.',
    },
  ]);
});

test('reports what it repaired', () => {
  expect(repairBlock('So $\\frac{a}{b + c$ is it').problems).toEqual([
    {
      offset: 4,
      code: 'formula-mended',
      severity: 'warning',
      message:
        'The formula `\\frac{a}{b + c` was repaired so that it can be read: a missing `}` was added.',
      hint: 'Correct its TeX if it is not shown as you meant it.',
    },
  ]);
});

test('reports which bullet it restored', () => {
  expect(repairBlock('- chance $0.4 $- The number').problems).toEqual([
    {
      offset: 15,
      code: 'bullet-put-back',
      severity: 'warning',
      message:
        '`-` after a formula is treated as the start of the next list item; moved to its own line.',
      hint: 'Start a new line before `- The number…`.',
    },
  ]);
});

test('reports where it broke a paragraph', () => {
  expect(repairBlock('- chance $0.6$ We ask').problems).toEqual([
    {
      offset: 14,
      code: 'break-put-back',
      severity: 'warning',
      message:
        'A new sentence starts right after the formula of a list item; moved to its own paragraph.',
      hint: 'End the sentence before it, or start a new line here.',
    },
  ]);
});

test('reports which formula lacks a delimiter', () => {
  expect(repairBlock('The value $\\alpha is small').problems).toEqual([
    {
      offset: 10,
      code: 'formula-not-closed',
      severity: 'warning',
      message:
        'The formula `\\alpha` lacks a delimiter; treated as starting and ending where its TeX does.',
      hint: 'Write inline math between `$` and `$`, display math between `$$` and `$$`.',
    },
  ]);
});

test('reports which dollars are unmatched', () => {
  expect(repairBlock('as $$(command)$$ does\n\n$$').problems).toEqual([
    {
      offset: 3,
      code: 'dollar-not-math',
      severity: 'warning',
      message:
        '`$$(command)$$` is treated as a shell command, not as a formula; shown as `$(command)`.',
      hint: 'Write it as code: `$(command)` between backticks.',
    },
    {
      offset: 23,
      code: 'dollar-left-out',
      severity: 'warning',
      message: 'Unmatched `$`; removed.',
      hint: 'Delete it, or add the formula.',
    },
  ]);
});

test('shortens a long formula in its messages', () => {
  const [problem] = repairBlock(`$\\nosuch{${'x + '.repeat(30)}y}$`).problems;
  expect(problem?.message).toContain(`\`\\nosuch{${'x + '.repeat(12)}x + …\``);
});

test('quotes only the line that it is about', () => {
  const { problems } = repairBlock('- $a = b$- $c$\n- second');
  expect(problems.map(({ hint }) => hint)).toEqual(['Start a new line before `- $c$…`.']);
});
