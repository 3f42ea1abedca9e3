import { expect, test, vi } from 'vitest';
import { createTypesetter } from '../../src/formula/typeset.ts';

const tex = String.raw;
const readOnly = createTypesetter({ html: false });
const typeset = createTypesetter({ html: true });
const MODES = [
  ['inline', false],
  ['display', true],
] as const;

test.each([
  [tex`x`, 'x', ''],
  [tex`\hat{\beta}`, 'β̂', 'beta hat beta'],
  [tex`\bar{x}`, 'x̄', 'x bar'],
  [tex`\hat{y}_i`, 'ŷᵢ', 'y hat'],
  [tex`\overline{AB}`, 'A̅B̅', 'AB bar'],
  [tex`\frac{\partial L}{\partial w}`, '∂L/∂w', 'partial derivative partial'],
  [tex`\frac{\partial^2 f}{\partial x^2}`, '∂²f/∂x²', 'partial derivative squared partial'],
  [tex`\frac{dy}{dx}`, 'dy/dx', 'derivative'],
  [tex`\nabla f`, '∇f', 'nabla gradient'],
  [tex`\|x\|^2`, '‖x‖²', 'norm squared'],
  [tex`w_1`, 'w₁', ''],
  [tex`w_{ij}`, 'wᵢⱼ', ''],
  [tex`P_{2,2} = 0`, 'P₂,₂ = 0', ''],
  [tex`x_{\text{max}}`, 'x_max', ''],
  [tex`v_\pi(s)`, 'v_π(s)', 'pi'],
  [tex`q_*`, 'q_*', ''],
  [tex`x^{(i)}_j`, 'xⱼ⁽ⁱ⁾', ''],
  [tex`e^{-x^2/2}`, 'e^(−x²/2)', 'squared'],
  [tex`A^{-1}`, 'A⁻¹', 'inverse'],
  [tex`\mathbf{w}^\top x`, 'wᵀx', 'transpose'],
  [tex`f'(x)`, 'f′(x)', 'prime'],
  [tex`10^{-8}`, '10⁻⁸', ''],
  [tex`90^\circ`, '90°', ''],
  [tex`\sqrt{a^2+b^2}`, '√(a² + b²)', 'square root squared'],
  [tex`\sqrt[3]{x}`, '∛x', 'cube root'],
  [tex`\frac{1}{2\sigma^2}`, '1/(2σ²)', 'squared sigma'],
  [tex`\frac{a+b}{2}`, '(a + b)/2', ''],
  [tex`\frac{1}{2} m v^2`, '1/2 mv²', 'squared'],
  [tex`\binom{n}{k}`, '(n choose k)', 'binomial coefficient'],
  [tex`\sum_{i=1}^n x_i^2`, '∑ᵢ₌₁ⁿ xᵢ²', 'sum squared'],
  [tex`\sum_{s'} p(s',r|s,a)`, '∑_(s′) p(s′, r|s, a)', 'sum prime'],
  [tex`\int_0^\infty f(x)\,dx`, '∫₀^∞ f(x) dx', 'integral infinity'],
  [tex`\lim_{x\to0} f(x)`, 'lim_(x→0) f(x)', 'limit'],
  [tex`O(n \log n)`, 'O(n log n)', 'logarithm'],
  [tex`\operatorname{argmax}_a Q(s,a)`, 'argmaxₐ Q(s, a)', ''],
  [tex`\mathrm{softmax}(z)`, 'softmax(z)', ''],
  [tex`a \bmod b`, 'a mod b', ''],
  [tex`x \in \mathbb{R}^n`, 'x ∈ ℝⁿ', 'element of real numbers'],
  [tex`x \not= y`, 'x ≠ y', 'not equal'],
  [tex`w \approx w - \eta g`, 'w ≈ w − ηg', 'approximately eta'],
  [tex`-1`, '−1', ''],
  [tex`p(x \mid y)`, 'p(x | y)', ''],
  [tex`p(x|y)`, 'p(x|y)', ''],
  [tex`x := y`, 'x := y', ''],
  [tex`f\colon X \to Y`, 'f: X → Y', ''],
  [tex`12.5\%`, '12.5%', ''],
  [tex`\begin{bmatrix}a&b\\c&d\end{bmatrix}`, '[a, b; c, d]', 'matrix'],
  [tex`\begin{aligned}a&=b\\c&=d+1\end{aligned}`, 'a = b; c = d + 1', ''],
  [tex`\begin{cases}1 & x>0\\0&\text{else}\end{cases}`, '{1, x > 0; 0, else', ''],
  [tex`\color{red}x`, 'x', ''],
  ['a < b', 'a < b', ''],
])('%s reads as "%s" and is called "%s", in a line and on its own', (written, unicode, words) => {
  for (const [, display] of MODES) {
    expect(readOnly(written, display)).toEqual({
      unicode,
      words,
      html: undefined,
      unread: undefined,
    });
  }
});

test.each([
  [tex`\frac{`, "Unexpected end of input in a macro argument, expected '}'"],
  [tex`\foo x`, tex`Undefined control sequence: \foo`],
  [tex`\end{x}`, tex`Expected 'EOF', got '\end'`],
  ['}', "Expected 'EOF', got '}'"],
])('%j stays as written, with KaTeX’s reason', (written, unread) => {
  for (const [, display] of MODES) {
    for (const read of [readOnly, typeset])
      expect(read(written, display)).toEqual({
        unicode: written,
        words: '',
        html: undefined,
        unread,
      });
  }
});

test.each(['', '   '])('an empty formula (%j) is nothing', (written) => {
  for (const [, display] of MODES)
    expect(readOnly(written, display)).toMatchObject({ unicode: '', words: '', unread: undefined });
});

test.each([
  tex`\href{javascript:alert(1)}{a}`,
  tex`\includegraphics{https://a.example/x.png}`,
  tex`\htmlClass{a}{b}`,
])('%s is not allowed', (written) => {
  expect(typeset(written, false)).toEqual({
    unicode: written,
    words: '',
    html: undefined,
    unread: 'It uses a command that is not allowed here.',
  });
});

test('only display formulas may have a number', () => {
  expect(readOnly(tex`x \tag{1}`, true)).toMatchObject({ unicode: 'x (1)', unread: undefined });
  expect(readOnly(tex`x \tag{1}`, false)).toMatchObject({
    unicode: tex`x \tag{1}`,
    unread: tex`\tag works only in display equations`,
  });
});

test('a formula cannot define macros for the next one', () => {
  for (const read of [readOnly, typeset]) {
    expect(read(tex`\gdef\foo{x}\foo`, false).unicode).toBe('x');
    expect(read(tex`\foo`, false)).toMatchObject({
      unicode: tex`\foo`,
      unread: tex`Undefined control sequence: \foo`,
    });
  }
});

test('infinite macro expansion is stopped', () => {
  const written = tex`\def\a{\a\a}\a`;
  for (const [, display] of MODES)
    expect(typeset(written, display)).toEqual({
      unicode: written,
      words: '',
      html: undefined,
      unread: 'Too many expansions: infinite loop or need to increase maxExpand setting',
    });
});

test('a formula has the same text with and without HTML', () => {
  for (const [, display] of MODES) {
    const { html, ...text } = typeset(tex`\sum_{i=1}^n \frac{x_i}{2}`, display);
    expect(readOnly(tex`\sum_{i=1}^n \frac{x_i}{2}`, display)).toEqual({
      ...text,
      html: undefined,
    });
    expect(html).toMatch(display ? /^<span class=katex-display>/ : /^<span class=katex>/);
  }
});

test('each formula is typeset once per mode', () => {
  expect(typeset('x^2', false)).toBe(typeset('x^2', false));
  expect(typeset('x^2', true)).toBe(typeset('x^2', true));
  expect(typeset('x^2', true).html).not.toBe(typeset('x^2', false).html);
});

test('KaTeX writes nothing to the console', () => {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  typeset(tex`\show\alpha`, false);
  typeset('‾', false);
  expect(typeset(tex`\undefined`, false).unread).toBe('Undefined control sequence: \\undefined');
  expect(log).not.toHaveBeenCalled();
  expect(warn).not.toHaveBeenCalled();
  console.log('again');
  expect(log).toHaveBeenCalledExactlyOnceWith('again');
});
