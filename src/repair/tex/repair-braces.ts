import type { KatexError } from './katex-error.ts';

/** Closes groups before the last relation or end of a column outside of other groups, or else at the end. */
export function balanceBraces(tex: string): string {
  const open = openBraces(tex);
  const at = open.at(-1);
  if (at === undefined) return tex;
  const rest = tex.slice(at);
  const stop =
    /\s*(?:\\end\{|(?<!\\)&|\\\\|\\right(?![a-z])|(?<![_^{])(?:=|\\(?:approx|leq?|geq?|to)(?![A-Za-z])))/.exec(
      rest,
    );
  const end = stop && balanced(rest.slice(1, stop.index)) ? at + stop.index : tex.length;
  return `${tex.slice(0, end)}${end === tex.length ? '}'.repeat(open.length) : '}'}${tex.slice(end)}`;
}

function openBraces(tex: string): number[] {
  const open: number[] = [];
  for (const match of tex.matchAll(/\\[^]|[{}]/g)) {
    if (match[0] === '{') open.push(match.index);
    else if (match[0] === '}') open.pop();
  }
  return open;
}

function balanced(tex: string): boolean {
  return openBraces(tex).length === 0;
}

/** Removes the `}` at KaTeX's error, or the first one that closes nothing. */
export function dropBraceAt(tex: string, { at }: KatexError): string {
  if (tex[at] === '}' && tex[at - 1] !== '\\') return tex.slice(0, at) + tex.slice(at + 1);
  let depth = 0;
  for (const match of tex.matchAll(/\\[^]|[{}]/g)) {
    if (match[0] === '{') depth++;
    else if (match[0] === '}' && --depth < 0)
      return tex.slice(0, match.index) + tex.slice(match.index + 1);
  }
  return tex;
}

const RE_SIDE = /\\(left|right)(?![A-Za-z])|\\[^]|[{}&]/g;

/**
 * Gives each `\left` a `\right` and vice versa, within its group, cell, and row; a missing one becomes invisible
 * (`\right.`).
 */
export function balanceLeftRight(tex: string): string {
  const insertions: { at: number; text: string }[] = [];
  const groups: { start: number; lefts: number }[] = [{ start: 0, lefts: 0 }];
  const close = (at: number) => {
    const group = groups.at(-1);
    if (group?.lefts) insertions.push({ at, text: '\\right.'.repeat(group.lefts) });
  };
  for (const match of tex.matchAll(RE_SIDE)) {
    const group = groups.at(-1);
    if (!group) break;
    const end = match.index + match[0].length;
    if (match[1] === 'left') group.lefts++;
    else if (match[1] === 'right' && group.lefts > 0) group.lefts--;
    else if (match[1] === 'right') insertions.push({ at: group.start, text: '\\left.' });
    else if (match[0] === '{') groups.push({ start: end, lefts: 0 });
    else if (match[0] === '}' && groups.length > 1) {
      close(match.index);
      groups.pop();
    } else if (match[0] === '&' || match[0] === '\\\\') {
      close(match.index);
      groups[groups.length - 1] = { start: end, lefts: 0 };
    }
  }
  close(tex.length);
  return insertAll(tex, insertions);
}

function insertAll(tex: string, insertions: readonly { at: number; text: string }[]): string {
  let done = 0;
  let out = '';
  for (const { at, text } of [...insertions].sort((a, b) => a.at - b.at)) {
    out += tex.slice(done, at) + text;
    done = at;
  }
  return out + tex.slice(done);
}
