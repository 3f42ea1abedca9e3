/** Combining characters for the accents that KaTeX places above letters. */
export const COMBINING_ACCENTS: Readonly<Record<string, string>> = {
  '^': '\u0302',
  ˆ: '\u0302',
  '~': '\u0303',
  '˜': '\u0303',
  ˉ: '\u0304',
  '‾': '\u0304',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030A',
  ˇ: '\u030C',
  ˊ: '\u0301',
  ˋ: '\u0300',
  '⃗': '\u20D7',
  '→': '\u20D7',
};

/** Blackboard letters that common fonts contain. */
export const DOUBLE_STRUCK: Readonly<Record<string, string>> = {
  C: 'ℂ',
  H: 'ℍ',
  N: 'ℕ',
  P: 'ℙ',
  Q: 'ℚ',
  R: 'ℝ',
  Z: 'ℤ',
  E: '𝔼',
};

/** Characters of KaTeX that have a more common equivalent in text. */
export const USUAL_CHARACTERS: Readonly<Record<string, string>> = {
  '∥': '‖',
  '∣': '|',
  '⋅': '·',
  ϵ: 'ε',
  ϕ: 'φ',
  '∗': '*',
  '-': '−',
  '\u00A0': ' ',
};

export const RELATIONS = new Set('=≠<>≤≥≈≡∼≃≅∝∈∉∋⊂⊆⊃⊇→←↔⇒⇐⇔⟶⟹⟺⟵⟸↦⟼≔≪≫⊢⊨⊥≜≐');
export const BINARY_OPERATORS = new Set('+−±∓×÷∪∩∧∨⊕⊗⊙∖∘');
export const BIG_OPERATORS = new Set('∑∏∫∬∭∮∐⋃⋂⨁⨂');

const SUPERSCRIPT_FROM = '0123456789+−=()niabcdefghjklmoprstuvwxyzT⊤βγδθφχ′*†∘';
const SUPERSCRIPT_TO = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᵀᵝᵞᵟᶿᵠᵡ′*†°';
const SUBSCRIPT_FROM = '0123456789+−=()aehijklmnoprstuvxβγρφχ,';
const SUBSCRIPT_TO = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ,';

export const SUPERSCRIPTS = pairUp(SUPERSCRIPT_FROM, SUPERSCRIPT_TO);
export const SUBSCRIPTS = pairUp(SUBSCRIPT_FROM, SUBSCRIPT_TO);

function pairUp(from: string, to: string): ReadonlyMap<string, string> {
  const targets = [...to];
  return new Map([...from].map((character, index) => [character, targets[index] ?? '']));
}
