/** English names of Greek letters, for sorting. */
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

/**
 * Returns the form of a name that an index is sorted by: `epsilon-Greedy` for `ε-Greedy`; Greek words stay unchanged.
 */
export function indexForm(name: string): string {
  const letter = /^\p{Script=Greek}(?!\p{L})/u.exec(name.normalize('NFKC'))?.[0];
  const read = letter && GREEK_NAMES[letter.toLowerCase()];
  return read ? read + name.normalize('NFKC').slice(letter.length) : name;
}
