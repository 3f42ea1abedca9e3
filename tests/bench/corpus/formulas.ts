import type { Random } from './random.ts';

const LETTERS = ['x', 'y', 'w', 'u', 'v', 't', 'k', 'n', 'a', 'b', 'p', 'q', 'r', 's'];
const GREEK = [
  '\\alpha',
  '\\beta',
  '\\eta',
  '\\theta',
  '\\lambda',
  '\\mu',
  '\\pi',
  '\\rho',
  '\\sigma',
  '\\gamma',
  '\\epsilon',
];

/** TeX of an inline formula, without delimiters. */
export function drawInline(random: Random): string {
  const [a, b] = [symbol(random), symbol(random)];
  return random.pick<() => string>([
    () => a,
    () => `${a} = ${decimal(random)}`,
    () => `\\frac{\\partial ${a}}{\\partial ${b}}`,
    () => `O(${random.pick(['n', 'n \\log n', 'n^2', 'n + m', '2^n'])})`,
    () => `${a} \\in \\mathbb{R}^{${random.int(2, 9)}}`,
    () => `e^{-${a} ${b}}`,
    () => `\\mathbb{E}[${a} \\mid ${b}]`,
    () => `0 \\le ${a} < ${random.int(1, 99)}`,
    () => `P_{${random.int(1, 9)},${random.int(1, 9)}}`,
    () => `\\sqrt{${a}^2 + ${b}^2}`,
    () => `P(${a} > ${b})`,
  ])();
}

/** TeX of a display formula on one line, without delimiters. */
export function drawDisplay(random: Random): string {
  // In braces, because they may have a subscript of their own.
  const [a, b, c] = [`{${symbol(random)}}`, `{${symbol(random)}}`, `{${symbol(random)}}`] as const;
  const [m, n] = [random.int(2, 9), random.int(10, 99)];
  return random.pick<() => string>([
    () =>
      `${a}^{(new)} \\approx ${a}^{(old)} - ${b} \\frac{\\partial \\mathcal{L}}{\\partial ${c}}`,
    () => `\\int_{-\\infty}^{\\infty} e^{-${m}${a}^2}\\,d${a} = \\sqrt{\\frac{\\pi}{${m}}}`,
    () => `A = \\begin{pmatrix} ${m} & ${n} \\\\ ${b} & ${c} \\end{pmatrix}`,
    () => `\\sum_{i=1}^{${n}} ${a}_i ${b}_i = \\frac{${c}(${c} + 1)}{${m}}`,
    () => `${a}(t) = ${decimal(random)} \\sin\\left(\\frac{2\\pi ${b}}{${n}}\\right) + ${c}`,
    () => `v_{${a}}(s) = \\sum_{a} \\pi(a \\mid s) \\left[ r + \\gamma v_{${b}}(s') \\right]`,
    () => `\\mathbf{E}[T] = \\frac{${a}}{1 - \\rho} \\cdot \\frac{\\lambda ${b}}{${m}}`,
    () => `\\text{softmax}(${a}_i) = \\frac{e^{${a}_i}}{\\sum_{j=1}^{${n}} e^{${a}_j}}`,
    () => `\\left\\| ${a} - ${b} \\right\\|_2^2 \\le ${m} \\left( ${c} + \\frac{1}{${n}} \\right)`,
    () => `i\\hbar \\frac{\\partial}{\\partial t} \\Psi_{${m}} = \\hat{H} \\Psi_{${m}} + ${a}`,
  ])();
}

/** TeX of a display formula over several lines. */
export function drawLong(random: Random): string {
  const a = symbol(random);
  const [m, n] = [random.int(1, 9), random.int(10, 99)];
  return random.pick([
    `f(${a}) = \\begin{cases}\n${m} & \\text{if } ${a} < ${n} \\\\\n${a}^${m} & \\text{otherwise}\n\\end{cases}`,
    `\\begin{aligned}\n${a} &= ${m} \\cdot ${n} \\\\\n  &= ${m * n}\n\\end{aligned}`,
  ]);
}

function symbol(random: Random): string {
  const letter = random.chance(0.35) ? random.pick(GREEK) : random.pick(LETTERS);
  const roll = random.next();
  if (roll < 0.25) return `${letter}_${random.int(1, 9)}`;
  return roll < 0.35 ? `${letter}_{${random.pick(LETTERS)}${random.int(1, 9)}}` : letter;
}

function decimal(random: Random): string {
  return (random.next() * 10).toFixed(random.int(1, 4));
}
