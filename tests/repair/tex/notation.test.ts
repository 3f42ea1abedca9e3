import { describe, expect, test } from 'vitest';
import { repair } from '../../../src/repair/repair.ts';
import { applyNotation, onlyDefines, readNotation } from '../../../src/repair/tex/notation.ts';
import { createPassage } from '../../../src/text/passage.ts';

const expanded = (definitions: string, tex: string) =>
  applyNotation(tex, readNotation([definitions]));

describe('definitions', () => {
  test.each([
    [String.raw`\newcommand{\third}{\tfrac13}`, String.raw`\third x`, String.raw`\tfrac13 x`],
    [String.raw`\newcommand\third{\tfrac13}`, String.raw`2\third`, String.raw`2\tfrac13`],
    [String.raw`\newcommand{\pair}[2]{(#1, #2)}`, String.raw`\pair{a}{b+c}`, '(a, b+c)'],
    [String.raw`\newcommand{\pair}[2]{(#1, #2)}`, String.raw`\pair a\beta`, String.raw`(a, \beta)`],
    [
      String.raw`\newcommand{\pow}[2][2]{#2^{#1}}`,
      String.raw`\pow{x} + \pow[3]{y}`,
      'x^{2} + y^{3}',
    ],
    [String.raw`\def\at#1{|_{#1}}`, String.raw`f\at{0}`, 'f|_{0}'],
    [String.raw`\let\eps=\varepsilon`, String.raw`\eps n`, String.raw`\varepsilon n`],
    [
      String.raw`\DeclareMathOperator{\lcmof}{lcm}`,
      String.raw`\lcmof(a)`,
      String.raw`\operatorname{lcm}(a)`,
    ],
    [
      String.raw`\DeclareMathOperator*{\best}{best}`,
      String.raw`\best_x`,
      String.raw`\operatorname*{best}_x`,
    ],
    [String.raw`\newcommand{\a}{b}\newcommand{\c}{\a\a}`, String.raw`\c`, 'bb'],
    [String.raw`\newcommand{\third}{\tfrac13}`, String.raw`x^\third`, String.raw`x^{\tfrac13}`],
    [String.raw`\renewcommand{\R}{\mathbb{R}}`, String.raw`\Re \R`, String.raw`\Re \mathbb{R}`],
  ])('%s: %s', (definitions, tex, result) => {
    expect(expanded(definitions, tex)).toBe(result);
  });

  test('infinite ones are left as written', () => {
    expect(expanded(String.raw`\newcommand{\x}{\x\x}`, String.raw`\x`)).toBe(String.raw`\x`);
  });

  test('a command with an unclosed argument is left as written', () => {
    expect(expanded(String.raw`\newcommand{\x}[1]{#1}`, String.raw`\x{a`)).toBe(String.raw`\x{a`);
  });

  test('a formula that consists of definitions shows nothing', () => {
    const text = String.raw`Let $\newcommand{\third}{\tfrac13}$ be small: $\third$.`;
    expect(onlyDefines(String.raw`\newcommand{\third}{\tfrac13}`)).toBe(true);
    const { passage, problems } = repair(createPassage(text, 0), 'block', readNotation([text]));
    expect(passage.text).toBe(String.raw`Let  be small: $\tfrac13$.`);
    expect(problems).toEqual([]);
  });
});

describe('references', () => {
  const equation = '$$\nE = mc^2 \\tag{7}\\label{eq:mass}\n$$';

  test('show the tag of the equation with the same label', () => {
    const text = String.raw`By $\eqref{eq:mass}$, \eqref{eq:mass}, and \ref{eq:mass}.`;
    const { passage, problems } = repair(createPassage(text, 0), 'block', readNotation([equation]));
    expect(passage.text).toBe(String.raw`By $\text{(7)}$, (7), and 7.`);
    expect(problems).toEqual([]);
  });

  test('without such an equation are reported', () => {
    const { passage, problems } = repair(
      createPassage(String.raw`See \ref{eq:none}.`, 10),
      'block',
    );
    expect(passage.text).toBe('See eq:none.');
    expect(problems).toEqual([
      {
        offset: 14,
        severity: 'warning',
        code: 'reference-unknown',
        message: '`\\ref{eq:none}` refers to no equation of its card; shown as `eq:none`.',
        hint: 'Give the equation a number and this label: `\\tag{1}\\label{eq:none}`.',
      },
    ]);
  });

  test('to an equation without a number say so', () => {
    const text = String.raw`By \autoref{eq:mass}.`;
    const notation = readNotation(['$$\nE = mc^2 \\label{eq:mass}\n$$']);
    const { passage, problems } = repair(createPassage(text, 0), 'block', notation);
    expect(passage.text).toBe('By (eq:mass).');
    expect(problems).toEqual([
      {
        offset: 3,
        severity: 'warning',
        code: 'reference-unknown',
        message: '`\\autoref{eq:mass}` refers to an equation without a number; shown as `eq:mass`.',
        hint: 'Give the equation a number: `\\tag{1}\\label{eq:mass}`.',
      },
    ]);
  });
});
