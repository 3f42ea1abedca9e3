import katex from 'katex';
import { KATEX_OPTIONS } from '../../src/formula/katex-options.ts';

/** Formulas that together have most of the parts that KaTeX builds formulas from. */
export const FORMULAS = [
  String.raw`\frac{\partial L}{\partial w_{1}} \approx -0.0904`,
  String.raw`\text{if } a > b \;\&\; c = "d";\text{ or x="y" z='1', top:0.5em}`,
  String.raw`\sqrt[3]{\overbrace{a + b}^{n}} \xrightarrow{f} \widehat{xyz}`,
  String.raw`\begin{pmatrix} 1 & 0 \\ 0 & \color{#1d6b32} x \end{pmatrix} \cancel{y}`,
  String.raw`\left\{\begin{array}{c|c}1\\2\\3\\4\\5\\6\\7\end{array}\right]`,
  String.raw`\mathrlap{x}y \mathclap{ab}c \llap{q} \boxed{a=b} \underline{ab} \overline{xy} \phase{x}`,
  String.raw`\lim_{x \to 0} \sum_{i}^{n} \Bigg) \not= \binom{n}{k} \stackrel{!}{=} \cfrac{1}{2 + \cfrac13}`,
  String.raw`\hat{a} \dot{\bar{c}} \boldsymbol{x} \mathbf{ab} \tiny b \raisebox{1em}{x} \rule{1em}{2em}`,
  String.raw`\int a\,b + c\:d = e\;f,\ g\!h \quad i\hspace{0.1667em}j~k`,
  String.raw`\utilde{abc} \xleftarrow[abc]{de} \underbrace{x}_y \sout{abc} \colorbox{red}{x}`,
];

/** Returns KaTeX's own HTML. */
export function typesetAsKatex(tex: string): string {
  return katex.renderToString(tex, { ...KATEX_OPTIONS, displayMode: true, throwOnError: true });
}
