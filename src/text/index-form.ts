/** Greek letters by their English names, which they are filed under. */
const GREEK_NAMES: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ο: 'omicron',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};

/** What a name is filed under in an index: `ε-Greedy` as `epsilon-Greedy`; words in Greek stay as they are. */
export function indexForm(name: string): string {
  const letter = /^\p{Script=Greek}(?!\p{L})/u.exec(name.normalize('NFKC'))?.[0];
  const read = letter && GREEK_NAMES[letter.toLowerCase()];
  return read ? read + name.normalize('NFKC').slice(letter.length) : name;
}
