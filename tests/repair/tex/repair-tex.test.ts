import { expect, test } from 'vitest';
import { MACROS } from '../../../src/formula/macros.ts';
import { findKatexError } from '../../../src/repair/tex/katex-error.ts';
import { repairTex } from '../../../src/repair/tex/repair-tex.ts';

test('keeps valid TeX unchanged', () => {
  const tex = '\\left( \\frac{a}{b} \\right)^2 \\leq \\sum_{i=1}^{n} x_i';
  expect(repairTex(tex, true)).toEqual({ tex, repairs: undefined });
});

test('reports why KaTeX rejects TeX', () => {
  expect(repairTex('\\nosuch + 1', false)).toEqual({
    tex: '\\nosuch + 1',
    unread: 'Undefined control sequence: \\nosuch',
  });
});

test('combines several repairs', () => {
  expect(repairTex('\\left( \\frac{a}{b', false)).toEqual({
    tex: '\\left( \\frac{a}{b}\\right.',
    repairs: 'a missing `}` was added, a missing `\\left` or `\\right` was added',
  });
});

test('gives up on TeX that is nested too deeply', () => {
  const tex = '{'.repeat(30_000) + '}'.repeat(30_000);
  expect(repairTex(tex, false)).toEqual({ tex, unread: 'it is nested too deeply' });
});

test('does not carry macros from one formula to the next', () => {
  expect(findKatexError('\\gdef\\once{x}\\once', false)).toBeUndefined();
  expect(findKatexError('\\once', false)?.reason).toBe('Undefined control sequence: \\once');
});

test.each(Object.keys(MACROS))('KaTeX accepts %s', (name) => {
  expect(findKatexError(`${name}{a}{b}{c}`, false)).toBeUndefined();
});

test.each([
  ['\\dv{x}', '\\frac{d}{dx}'],
  ['\\pdv{f}{x}', '\\pdv{f}{x}'],
  ['\\pdv[2]{f}{x}', '\\frac{\\partial ^2 f}{\\partial x^2}'],
  ['\\qty(\\frac{a}{b})', '(\\frac{a}{b})'],
  ['\\qty{5}{\\meter}', '\\SI{5}{\\meter}'],
  ['\\begin{dcases} a & b \\end{dcases}', '\\begin{dcases} a & b \\end{dcases}'],
  ['a \\tag{1}', 'a \\quad(\\text{1})'],
  ['&lt;x&gt;', '<x>'],
  ['\\\\alpha', '\\alpha'],
])('spells %s as %s', (written, tex) => {
  expect(repairTex(written, false)).toEqual({ tex, repairs: undefined });
});
