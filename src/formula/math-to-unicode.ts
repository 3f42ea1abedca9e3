import {
  BIG_OPERATORS,
  BINARY_OPERATORS,
  COMBINING_ACCENTS,
  DOUBLE_STRUCK,
  RELATIONS,
  SUBSCRIPTS,
  SUPERSCRIPTS,
  USUAL_CHARACTERS,
} from './math-characters.ts';
import type { MathNode } from './math-tree.ts';

type PieceKind =
  | 'ordinary'
  | 'fraction'
  | 'function'
  | 'big'
  | 'binary'
  | 'relation'
  | 'open'
  | 'close'
  | 'punctuation'
  | 'space';

/** A piece of the linear form, with what TeX's spacing rules need. */
interface Piece {
  text: string;
  kind: PieceKind;
}

const RE_INVISIBLE = /[\u200B\u2061-\u2064]/g;
const RE_ONE_LETTER = /^[\p{L}\p{N}]\p{M}*$/u;
const RE_WORD = /^[\p{L}\p{N}\p{M}]+$/u;
const RE_ATOM = /^(?:[\p{L}\p{M}]?[\p{No}\p{Lm}ᵢᵣᵤᵥ′*]*|[\d.]+|[\p{L}\p{M}]+|\([^()]*\))$/u;
const RE_DIFFERENTIAL = /^[∂d]\p{L}[\p{M}\p{No}\p{Lm}ᵢᵣᵤᵥ]*$/u;
const ROOTS: Readonly<Record<string, string>> = { 2: '√', 3: '∛', 4: '∜' };

/** Writes a formula on one line, as one would type it: `∂L/∂w`, `√(a² + b²)`, `x̄ = 1/n ∑ᵢ xᵢ`. */
export function mathToUnicode(node: MathNode): string {
  return joinPieces(piecesOf(node), false).normalize('NFC').replace(/\s+/g, ' ').trim();
}

function piecesOf(node: MathNode): Piece[] {
  switch (node.name) {
    case 'mi':
      return [identifierPiece(node)];
    case 'mn':
      return [{ text: node.text, kind: 'ordinary' }];
    case 'mo':
      return node.children.length > 0 ? compositePieces(node) : operatorPieces(node.text);
    case 'mtext':
      return [textPiece(node.text)];
    case 'mspace':
      return !/width="[^-]/.test(node.attributes) ? [] : [{ text: ' ', kind: 'space' }];
    case 'mphantom':
      return [];
    case 'mfrac':
      return [fractionPiece(node)];
    case 'msqrt':
      return [{ text: `√${inParenthesesUnlessAtom(childrenText(node))}`, kind: 'ordinary' }];
    case 'mroot':
      return [rootPiece(node)];
    case 'mtable':
      return [{ text: tableText(node), kind: 'ordinary' }];
    case 'msup':
    case 'mover':
      return scriptPieces(node, undefined, node.children[1]);
    case 'msub':
    case 'munder':
      return scriptPieces(node, node.children[1], undefined);
    case 'msubsup':
    case 'munderover':
      return scriptPieces(node, node.children[1], node.children[2]);
    default:
      return node.children.flatMap(piecesOf);
  }
}

function identifierPiece(node: MathNode): Piece {
  const text = (node.variant === 'double-struck' && DOUBLE_STRUCK[node.text]) || usual(node.text);
  return { text, kind: text.length > 1 && /^[a-z]+$/i.test(text) ? 'function' : 'ordinary' };
}

function textPiece(written: string): Piece {
  const text = written.replace(RE_INVISIBLE, '');
  return { text, kind: text.trim() ? 'ordinary' : 'space' };
}

function operatorPieces(written: string): Piece[] {
  const text = usual(written.replace(RE_INVISIBLE, ''));
  if (!text) return [];
  if (BIG_OPERATORS.has(text)) return [{ text, kind: 'big' }];
  if (RELATIONS.has(text) || written === '∣') return [{ text, kind: 'relation' }];
  if (BINARY_OPERATORS.has(text)) return [{ text, kind: 'binary' }];
  if (/^[([{⟨⌈⌊]$/.test(text)) return [{ text, kind: 'open' }];
  if (/^[)\]}⟩⌉⌋!]$/.test(text)) return [{ text, kind: 'close' }];
  if (/^[,;:]$/.test(text)) return [{ text, kind: 'punctuation' }];
  if (text.length > 1 && /^[a-z]+$/i.test(text)) return [{ text, kind: 'function' }];
  return [{ text, kind: 'ordinary' }];
}

/** Reads an operator composed of other nodes: `\bmod`, `\stackrel{def}{=}`. */
function compositePieces(node: MathNode): Piece[] {
  const pieces = node.children.flatMap(piecesOf);
  const text = joinPieces(pieces, true);
  if (/^[a-z]{2,}$/i.test(text)) return [{ text, kind: 'function' }];
  return pieces;
}

function fractionPiece(node: MathNode): Piece {
  const above = textOf(node.children[0]);
  const below = textOf(node.children[1]);
  if (node.attributes.includes('linethickness="0')) {
    return { text: `${above} choose ${below}`, kind: 'ordinary' };
  }
  const isProduct = !/[\s/]/.test(above);
  const numerator = isProduct ? above : `(${above})`;
  const denominator = RE_DIFFERENTIAL.test(below) ? below : inParenthesesUnlessAtom(below);
  return { text: `${numerator}/${denominator}`, kind: 'fraction' };
}

function rootPiece(node: MathNode): Piece {
  const index = textOf(node.children[1]);
  const sign = ROOTS[index] ?? `${toScript(index, SUPERSCRIPTS) ?? `(${index})`}√`;
  return { text: sign + inParenthesesUnlessAtom(textOf(node.children[0])), kind: 'ordinary' };
}

function tableText(node: MathNode): string {
  const align = /columnalign="([^"]*)"/.exec(node.attributes)?.[1] ?? 'center';
  const isAligned = align.includes('right') || node.attributes.includes('width="100%"');
  const separator = isAligned ? ' ' : ', ';
  const rows = node.children.map((row) => row.children.map(textOf).filter(Boolean).join(separator));
  return rows.filter(Boolean).join('; ');
}

function scriptPieces(
  node: MathNode,
  below: MathNode | undefined,
  above: MathNode | undefined,
): Piece[] {
  const [base] = node.children;
  const pieces = base ? piecesOf(base) : [];
  const last = pieces.pop() ?? { text: '', kind: 'ordinary' };
  const isGroup =
    pieces.length > 0 && base?.name === 'mrow' && last.kind !== 'close' && last.kind !== 'function';
  const piece = isGroup ? { text: joinPieces([...pieces, last], false), kind: last.kind } : last;
  const accent = accentOf(above) ?? accentOf(below);
  if (accent !== undefined) return [...(isGroup ? [] : pieces), withAccent(piece, accent)];
  const text = isGroup ? `(${piece.text})` : piece.text;
  const scripts = scriptText(below, SUBSCRIPTS, '_') + scriptText(above, SUPERSCRIPTS, '^');
  return [...(isGroup ? [] : pieces), { text: text + scripts, kind: piece.kind }];
}

/** Returns the combining character of an accent, or an empty string for a brace or an arrow, which plain text omits. */
function accentOf(node: MathNode | undefined): string | undefined {
  if (node?.name !== 'mo') return undefined;
  const isStretched = node.attributes.includes('stretchy="true"');
  const combining = COMBINING_ACCENTS[node.text];
  return combining ?? (isStretched ? '' : undefined);
}

function withAccent(piece: Piece, accent: string): Piece {
  if (!accent || !piece.text) return piece;
  if (accent === '\u0304' && !RE_ONE_LETTER.test(piece.text)) {
    return { ...piece, text: piece.text.replace(/[\p{L}\p{N}]/gu, '$&\u0305') };
  }
  return { ...piece, text: piece.text + accent };
}

function scriptText(
  node: MathNode | undefined,
  table: ReadonlyMap<string, string>,
  mark: string,
): string {
  if (!node) return '';
  const text = joinPieces(piecesOf(node), true).trim();
  if (!text) return '';
  const isName = /^\p{L}{3,}$/u.test(text);
  const script = isName || text.length > 6 ? undefined : toScript(text, table);
  if (script !== undefined) return script;
  return RE_WORD.test(text) || text.length === 1 ? mark + text : `${mark}(${text})`;
}

function toScript(text: string, table: ReadonlyMap<string, string>): string | undefined {
  let script = '';
  for (const character of text) {
    const small = table.get(character);
    if (small === undefined) return undefined;
    script += small;
  }
  return script;
}

function joinPieces(pieces: readonly Piece[], tight: boolean): string {
  let text = '';
  let before: Piece | undefined;
  for (const [index, piece] of pieces.entries()) {
    const isLast = index === pieces.length - 1;
    const unary = piece.kind === 'binary' && (!before || !endsOperand(before) || isLast);
    const shown: Piece = unary ? { text: piece.text, kind: 'open' } : piece;
    if (before && !tight && isSpaceBetween(before, shown)) text += ' ';
    text += shown.text;
    if (piece.kind !== 'space') before = shown;
  }
  return tight ? text : text.replace(/\s+(?=[,;:)\]}])/g, '').replace(/: =/g, ' :=');
}

function endsOperand(piece: Piece): boolean {
  return (
    piece.kind === 'ordinary' ||
    piece.kind === 'close' ||
    piece.kind === 'fraction' ||
    piece.kind === 'function'
  );
}

function isSpaceBetween(left: Piece, right: Piece): boolean {
  if (left.kind === 'relation' || right.kind === 'relation') return true;
  if (left.kind === 'binary' || right.kind === 'binary') return true;
  if (left.kind === 'punctuation' || left.kind === 'big') return true;
  if (left.kind === 'function')
    return right.kind !== 'open' && right.kind !== 'close' && right.kind !== 'punctuation';
  if (right.kind === 'function' || right.kind === 'big') return endsOperand(left);
  if (left.kind === 'fraction') return right.kind === 'ordinary' || right.kind === 'fraction';
  return right.kind === 'fraction' && endsOperand(left);
}

function inParenthesesUnlessAtom(text: string): string {
  return RE_ATOM.test(text.normalize('NFC')) ? text : `(${text})`;
}

function childrenText(node: MathNode): string {
  return joinPieces(node.children.flatMap(piecesOf), false).trim();
}

function textOf(node: MathNode | undefined): string {
  return node ? joinPieces(piecesOf(node), false).trim() : '';
}

function usual(text: string): string {
  return USUAL_CHARACTERS[text] ?? text.normalize('NFC');
}
