import { greekLetter } from '../text/greek-names.ts';

const ACCENTS: ReadonlyMap<string, string> = byName({
  hat: '\u0302',
  widehat: '\u0302',
  tilde: '\u0303',
  widetilde: '\u0303',
  bar: '\u0304',
  overline: '\u0304',
  dot: '\u0307',
  ddot: '\u0308',
  vec: '\u20D7',
});

const COMMANDS: ReadonlyMap<string, string> = byName({
  partial: '∂',
  nabla: '∇',
  sum: '∑',
  prod: '∏',
  int: '∫',
  infty: '∞',
  in: '∈',
  notin: '∉',
  subset: '⊂',
  subseteq: '⊆',
  cup: '∪',
  cap: '∩',
  le: '≤',
  leq: '≤',
  ge: '≥',
  geq: '≥',
  ne: '≠',
  neq: '≠',
  approx: '≈',
  propto: '∝',
  to: '→',
  rightarrow: '→',
  leftarrow: '←',
  gets: '←',
  cdot: '·',
  times: '×',
  pm: '±',
  sqrt: '√',
  top: 'T',
  intercal: 'T',
  prime: '′',
  mid: '|',
  lVert: '‖',
  rVert: '‖',
  Vert: '‖',
  '|': '‖',
  forall: '∀',
  exists: '∃',
  emptyset: '∅',
  neg: '¬',
  wedge: '∧',
  vee: '∨',
  implies: '⇒',
  Rightarrow: '⇒',
  iff: '⇔',
  Leftrightarrow: '⇔',
  equiv: '≡',
  sim: '∼',
  ll: '≪',
  gg: '≫',
  mapsto: '↦',
  otimes: '⊗',
  oplus: '⊕',
  odot: '⊙',
  circ: '∘',
  ast: '∗',
  oint: '∮',
  hbar: 'ℏ',
  ell: 'ℓ',
  langle: '⟨',
  rangle: '⟩',
  lfloor: '⌊',
  rfloor: '⌋',
  lceil: '⌈',
  rceil: '⌉',
  ldots: '…',
  cdots: '…',
  dots: '…',
  varepsilon: 'ε',
  varphi: 'φ',
});

const IGNORED = new Set([
  'left',
  'right',
  'mathbf',
  'mathrm',
  'mathcal',
  'mathbb',
  'mathfrak',
  'mathscr',
  'text',
  'operatorname',
  'displaystyle',
  'limits',
  'boldsymbol',
  'bm',
  'quad',
  'big',
  'Big',
]);
/** An accent without braces: `\hat\beta`, `\hat x`. */
const RE_BARE_ACCENT = new RegExp(
  `\\\\(${[...ACCENTS.keys()].join('|')})(?:\\s*(\\\\[a-z]+)|\\s+([a-z\\d]))`,
  'gi',
);
/** Ends the name of a command before the next one, whose braces may vanish: `\to\mathbb{R}`. */
const END = '\u001f';
const RE_NOTATION = new RegExp(`[{}\\\\${END}]`, 'g');
const MAX_DEPTH = 8;

/**
 * Converts a reader's TeX, complete or not, to the linear Unicode that search compares. A light conversion for queries,
 * so that the browser needs no TeX engine: braces vanish, fractions become `a/b`, and unknown commands their names.
 */
export function texToUnicode(tex: string): string {
  let text = tex
    .replace(/\$/g, '')
    .replace(/\\[,;:!]/g, ' ')
    .replace(RE_BARE_ACCENT, '\\$1{$2$3}')
    .replace(/(\\[a-z]+)(?=\\)/gi, `$1${END}`);
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const before = text;
    text = text
      .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, '$1/$2')
      .replace(/\\([a-z]+)\s*\{([^{}]*)\}/gi, (_, name: string, inner: string) =>
        applyCommand(name, inner),
      )
      .replace(/([_^])\{([^{}]*)\}/g, '$1$2');
    if (text === before) break;
  }
  return (
    text
      .replace(
        /\\([a-z]+)(?:\s+([a-z\d])(?![a-z\d]))?|\\(\|)/gi,
        (_, name: string | undefined, next: string | undefined, bars: string | undefined) => {
          const accent = name && ACCENTS.get(name);
          if (accent) return (next ?? '') + accent;
          const symbol = symbolOf(name ?? bars ?? '');
          // The name of a function, such as `log`, stays apart from what follows.
          return symbol.length > 1 ? ` ${symbol} ${next ?? ''}` : symbol + (next ?? '');
        },
      )
      .replace(RE_NOTATION, '')
      // As in `argmax_a`.
      .replace(/(?<=[a-z]{3})_(?=[a-z\d]{1,2}(?![a-z\d]))/gi, ' ')
      // A longer subscript, as in `V_{eff}`, is no part of a word.
      .replace(/_(?![a-z]{2})|\^/gi, '')
      .trim()
  );
}

function applyCommand(name: string, inner: string): string {
  const accent = ACCENTS.get(name);
  if (accent) return resolveLetters(inner) + accent;
  return `${symbolOf(name)}${inner}`;
}

function resolveLetters(text: string): string {
  return text.replace(/\\([a-z]+)\s*/gi, (_, name: string) => symbolOf(name));
}

/** Whether TeX has a command of that name which this module knows. */
export function isTexCommand(name: string): boolean {
  return IGNORED.has(name) || symbolOf(name) !== name || ACCENTS.has(name);
}

function symbolOf(name: string): string {
  if (IGNORED.has(name)) return '';
  return COMMANDS.get(name) ?? namedLetter(name) ?? name;
}

/** Returns the symbol for a name that isn't also a word: a Greek letter, or `sqrt`. */
export function symbolFor(name: string): string | undefined {
  return namedLetter(name) ?? (RE_TEX_ONLY.test(name) ? COMMANDS.get(name) : undefined);
}

const RE_TEX_ONLY = /^(?:sqrt|nabla|infty|cdot|leq|geq|neq)$/;

/** In capitals if any letter of its name is a capital. */
function namedLetter(name: string): string | undefined {
  const letter = greekLetter(name);
  return letter && name !== name.toLowerCase() ? letter.toUpperCase() : letter;
}

function byName(table: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(table));
}
