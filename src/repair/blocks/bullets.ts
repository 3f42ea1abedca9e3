import type { Item } from './containers.ts';
import type { Formula } from '../delimiters/formula.ts';
import { matchAt } from '../../text/match-at.ts';

/** A list marker that lost the newline before it. */
export interface SwallowedBullet {
  /** Start of the marker, including the white space around it. */
  start: number;
  end: number;
  /** The marker to restore; empty for a paragraph that continues in the same item. */
  marker: string;
  number: number | undefined;
  /** Set if the item keeps its own indent. */
  indent?: string;
  /** Set for a paragraph after the list. */
  behind?: true;
}

const RE_BULLET = /[ \t]?([-*+•])(?:[ \t]+|(?=\$|\\\(|\*\*))/y;
const RE_NUMBER = /[ \t]?(\d{1,3})([.)])(?:[ \t]*(?=[$\\*A-Z])|[ \t]+(?=\p{L}))/uy;
const RE_NESTED = /[ \t]{2,12}([-*+])[ \t]+(?=\S)/y;
/** Pattern for the first words of a sentence after an item's last formula. */
export const SENTENCE_START = String.raw`(?:We|Where|Here|If|To|Then|Thus|So|Since|Note|Using|Given|Now|Let|Therefore|Hence|However)\b`;
const RE_SENTENCE = new RegExp(`[ \\t]?(?=${SENTENCE_START})`, 'y');
const RE_LABEL =
  /(?=\*\*\p{Lu}[^*:\n]{2,40}(?::\*\*|\*\*:)[ \t]|\p{Lu}\p{Ll}{2,}(?: \p{L}+){0,3}:[ \t]+\S)/uy;
/** Matches a sentence right after an equation. */
const RE_PARAGRAPH = /(?=\p{Lu}\p{Ll}+,? \p{Ll})/uy;
const RE_JOINS = /(?:and|or|to|the|a)\b/y;

/**
 * Finds the marker right after a formula that starts the next item of a list: `- chance $0.4 $- The number …`, `1.$a =
 * b$2.$c = d$`. `item` is the item that contains the formula; `number` is that of the last item in an ordered list.
 */
export function findSwallowedBullet(
  text: string,
  formula: Formula,
  item: Item | undefined,
  number: number | undefined,
): SwallowedBullet | undefined {
  return (
    numberAfter(text, formula, item, number) ??
    bulletAfter(text, formula, item) ??
    nestedAfter(text, formula, item) ??
    paragraphAfter(text, formula, item) ??
    sentenceAfter(text, formula, item)
  );
}

/** Finds an item of an inner list, which kept its indent: `- all of $x $  - a part`. */
function nestedAfter(
  text: string,
  formula: Formula,
  item: Item | undefined,
): SwallowedBullet | undefined {
  const match = item && matchAt(RE_NESTED, text, formula.end);
  if (!match) return undefined;
  const indent = ' '.repeat(match[0].search(/[-*+]/));
  const end = formula.end + match[0].length;
  return { start: formula.end, end, marker: match[1] ?? '-', number: undefined, indent };
}

/** Finds a paragraph that followed the list: `- right: $b = a - c$Explanation: …` or `…$Both say …`. */
function paragraphAfter(
  text: string,
  formula: Formula,
  item: Item | undefined,
): SwallowedBullet | undefined {
  const equates = /[=<>]/.test(text.slice(formula.open, formula.close));
  const follows =
    matchAt(RE_LABEL, text, formula.end) ??
    (equates && !matchAt(RE_SENTENCE, text, formula.end)
      ? matchAt(RE_PARAGRAPH, text, formula.end)
      : null);
  if (!item || !follows) return undefined;
  return { start: formula.end, end: formula.end, marker: '', number: undefined, behind: true };
}

/** Finds a sentence that starts after an item's last formula: `- chance $0.6$ We are interested …`. */
function sentenceAfter(
  text: string,
  formula: Formula,
  item: Item | undefined,
): SwallowedBullet | undefined {
  const match = item && !formula.display ? matchAt(RE_SENTENCE, text, formula.end) : null;
  if (!match) return undefined;
  const before =
    text
      .slice(Math.max(0, formula.start - 200), formula.start)
      .split('\n')
      .at(-1) ?? '';
  const says = /[=<>]/.test(text.slice(formula.open, formula.close)) || /\p{L}{2}/u.test(before);
  return says
    ? { start: formula.end, end: formula.end + match[0].length, marker: '', number: undefined }
    : undefined;
}

function numberAfter(
  text: string,
  formula: Formula,
  item: Item | undefined,
  number: number | undefined,
): SwallowedBullet | undefined {
  const match = matchAt(RE_NUMBER, text, formula.end);
  if (
    !match ||
    !item ||
    number === undefined ||
    Number(match[1]) !== number + 1 ||
    match[2] !== item.sign
  )
    return undefined;
  const marker = `${match[1]}${match[2]}`;
  return { start: formula.end, end: formula.end + match[0].length, marker, number: number + 1 };
}

function bulletAfter(
  text: string,
  formula: Formula,
  item: Item | undefined,
): SwallowedBullet | undefined {
  const match = matchAt(RE_BULLET, text, formula.end);
  if (!match || match[0].startsWith(' ')) return undefined;
  const end = formula.end + match[0].length;
  const sign = match[1] === '•' ? '-' : (match[1] ?? '-');
  const sibling = item?.number === undefined && item?.sign === sign;
  const spaced = /[ \t]$/.test(match[0]);
  const wide = /\s/.test(text[formula.close - 1] ?? '');
  if (sign !== '-' && !(sibling && spaced)) return undefined;
  const next = text.slice(end, end + 2);
  const starts = /^(?:\p{Lu}|\*\*)/u.test(next);
  const formulaFollows = /^(?:\$|\\\()/.test(next);
  if (spaced && sibling ? matchAt(RE_JOINS, text, end) : !starts && !(formulaFollows && wide))
    return undefined;
  if (!spaced && !formulaFollows && next !== '**') return undefined;
  return { start: formula.end, end, marker: sign, number: undefined };
}
