import { prefixOf } from '../blocks/containers.ts';
import type { SwallowedBullet } from '../blocks/bullets.ts';
import type { Formula } from './formula.ts';
import { type Line, lineAt, lineIndexAt } from '../blocks/lines.ts';
import { readTex, type TexPart } from '../tex/read-tex.ts';
import { type Writing, type WritingState, writeTex } from './writing.ts';

/** Marks that would start a block and so are escaped, except for rules. */
const RE_BLOCK_MARK = /^(?:[>#+~=|]|-(?!--))/;

/** Writes a formula as a fence between blank lines; the text around it becomes paragraphs of the same item. */
export function writeDisplay(
  writing: Writing,
  line: Line,
  formula: Formula,
  state: WritingState,
  bullet: SwallowedBullet | undefined,
  next: Formula | undefined,
): void {
  const { text, edits, notation, report } = writing;
  const prefix = prefixOf(line.containers);
  const part = readTex(
    text,
    line,
    formula,
    { display: true, table: false, big: false },
    notation,
    report,
  );
  openDisplay(writing, line, formula, state, part, prefix);
  writeTex(edits, part, `\n${prefix}`);
  const punctuation = /^[.,;](?=\s|$)/.exec(text.slice(formula.end, formula.end + 2))?.[0] ?? '';
  const from = formula.end + punctuation.length;
  edits.replace(part.end, from, `${punctuation}\n${prefix}$$`);
  const last = lineAt(writing.lines, formula.end - 1);
  if (bullet || !last) return;
  const rest = skipSpace(text, from, last.end);
  if (rest < last.end) {
    const escape = RE_BLOCK_MARK.test(text.slice(rest, rest + 12)) ? '\\' : '';
    edits.replace(from, rest, `\n${prefix.trimEnd()}\n${prefix}${escape}`);
    state.fresh = rest;
    return;
  }
  edits.replace(from, last.end, '');
  closeDisplay(writing, last, next);
}

/** Ends the line before, and opens the fence. */
function openDisplay(
  { text, lines, edits }: Writing,
  line: Line,
  formula: Formula,
  state: WritingState,
  part: TexPart,
  prefix: string,
) {
  const fence = `$$\n${prefix}`;
  const blank = `${prefix.trimEnd()}\n`;
  const before = skipSpaceBack(text, formula.start, state.fresh);
  if (before > state.fresh) {
    edits.replace(before, part.start, `\n${blank}${prefix}${fence}`);
  } else if (state.fresh === line.content && !line.startsItem) {
    const previous = line.start > 0 ? lineAt(lines, line.start - 1) : undefined;
    const paragraph = previous && previous.kind !== 'blank';
    edits.replace(line.start, part.start, `${paragraph ? blank : ''}${prefix}${fence}`);
  } else {
    edits.replace(state.fresh, part.start, fence);
  }
}

/** Separates the line after a display formula, but keeps it in the same list item. */
function closeDisplay({ lines, edits }: Writing, last: Line, next: Formula | undefined): void {
  const following = lines[lineIndexAt(lines, last.end) + 1];
  if (!following || following.kind === 'blank' || following.startsItem) return;
  if (next?.display && next.start === following.content) return;
  const prefix = prefixOf(following.containers);
  if (following.kind === 'text') {
    edits.replace(following.start, following.content, `${prefix.trimEnd()}\n${prefix}`);
  } else {
    edits.insert(following.start, `${prefix.trimEnd()}\n`);
  }
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && /[ \t]/.test(text[at] ?? '')) at++;
  return at;
}

function skipSpaceBack(text: string, from: number, start: number): number {
  let at = from;
  while (at > start && /[ \t]/.test(text[at - 1] ?? '')) at--;
  return at;
}
