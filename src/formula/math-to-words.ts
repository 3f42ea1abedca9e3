import { GREEK_NAMES } from '../text/greek-names.ts';
import type { MathNode } from './math-tree.ts';

/** Spoken names of characters in formulas. */
export const CHARACTER_NAMES: Readonly<Record<string, string>> = {
  ...GREEK_NAMES,
  Γ: 'gamma',
  Δ: 'delta',
  Θ: 'theta',
  Λ: 'lambda',
  Ξ: 'xi',
  Π: 'pi',
  Σ: 'sigma',
  Υ: 'upsilon',
  Φ: 'phi',
  Ψ: 'psi',
  Ω: 'omega',
  '∂': 'partial',
  '≡': 'equivalent',
  '∇': 'nabla gradient',
  '∑': 'sum',
  '∏': 'product',
  '∫': 'integral',
  '∬': 'double integral',
  '∮': 'contour integral',
  '∞': 'infinity',
  '∈': 'element of',
  '∉': 'not element of',
  '⊂': 'subset',
  '⊆': 'subset',
  '⊃': 'superset',
  '⊇': 'superset',
  '∪': 'union',
  '∩': 'intersection',
  '⋃': 'union',
  '⋂': 'intersection',
  '∅': 'empty set',
  '∀': 'for all',
  '∃': 'there exists',
  '¬': 'not',
  '∧': 'and',
  '∨': 'or',
  '⇒': 'implies',
  '⟹': 'implies',
  '⇔': 'if and only if',
  '⟺': 'if and only if',
  '≈': 'approximately',
  '∝': 'proportional to',
  '≠': 'not equal',
  '≤': 'less or equal',
  '≥': 'greater or equal',
  '≪': 'much less',
  '≫': 'much greater',
  '±': 'plus minus',
  '⊗': 'tensor product',
  '⊙': 'elementwise product',
  '⊕': 'direct sum',
  ℏ: 'hbar',
  ℓ: 'ell',
  '⌊': 'floor',
  '⌈': 'ceiling',
  lim: 'limit',
  log: 'logarithm',
  ln: 'natural logarithm',
  exp: 'exponential',
  det: 'determinant',
  tr: 'trace',
  max: 'maximum',
  min: 'minimum',
  sup: 'supremum',
  inf: 'infimum',
  sin: 'sine',
  cos: 'cosine',
  tan: 'tangent',
};

const ACCENT_NAMES: Readonly<Record<string, string>> = {
  '^': 'hat',
  ˆ: 'hat',
  '~': 'tilde',
  ˉ: 'bar',
  '‾': 'bar',
  '˙': 'dot',
  '¨': 'double dot',
  '⃗': 'vector',
  '→': 'vector',
  ˇ: 'check',
  '˘': 'breve',
};

const NUMBER_SETS: Readonly<Record<string, string>> = {
  R: 'real numbers',
  N: 'natural numbers',
  Z: 'integers',
  Q: 'rational numbers',
  C: 'complex numbers',
  E: 'expectation',
  P: 'probability',
};

const POWER_NAMES: Readonly<Record<string, string>> = {
  '2': 'squared',
  '3': 'cubed',
  '−1': 'inverse',
  T: 'transpose',
  '⊤': 'transpose',
  '†': 'dagger',
  '′': 'prime',
  '∗': 'star',
};

/** Returns the spoken names of a formula's parts, each once: "partial derivative", "beta hat", "sum". */
export function mathToWords(node: MathNode): string {
  const words = new Set<string>();
  collectWords(node, words);
  return [...words].join(' ');
}

function collectWords(node: MathNode, words: Set<string>): void {
  const own = ownWords(node);
  if (own) words.add(own);
  for (const child of node.children) collectWords(child, words);
}

function ownWords(node: MathNode): string | undefined {
  const [first, second, third] = node.children;
  switch (node.name) {
    case 'mi':
    case 'mo':
      if (node.text === '∥') return 'norm';
      if (node.variant === 'double-struck') return NUMBER_SETS[node.text];
      return CHARACTER_NAMES[node.text.normalize('NFC')];
    case 'mfrac':
      return fractionWords(node);
    case 'msqrt':
      return 'square root';
    case 'mroot':
      return flatText(second) === '3' ? 'cube root' : 'root';
    case 'mover':
    case 'munder':
      return accentWords(first, second);
    case 'msup':
      return POWER_NAMES[flatText(second)];
    case 'msubsup':
      return POWER_NAMES[flatText(third)];
    case 'mtable':
      return /columnalign="[^"]*(?:left|right)|width="100%"/.test(node.attributes)
        ? undefined
        : 'matrix';
    default:
      return undefined;
  }
}

function fractionWords(node: MathNode): string | undefined {
  if (node.attributes.includes('linethickness="0')) return 'binomial coefficient';
  const above = flatText(node.children[0]);
  const below = flatText(node.children[1]);
  if (above.startsWith('∂') && below.startsWith('∂')) return 'partial derivative';
  return /^d(?:\d?\p{L}*|$)/u.test(above) && /^d\p{L}/u.test(below) ? 'derivative' : undefined;
}

function accentWords(base: MathNode | undefined, accent: MathNode | undefined): string | undefined {
  if (accent?.name !== 'mo') return undefined;
  const name = ACCENT_NAMES[accent.text];
  if (!name) return undefined;
  const letter = flatText(base);
  const called = CHARACTER_NAMES[letter] ?? letter;
  return /^[\p{L}\p{N}]{1,10}$/u.test(called) ? `${called} ${name}` : name;
}

function flatText(node: MathNode | undefined): string {
  if (!node) return '';
  return node.text + node.children.map(flatText).join('');
}
