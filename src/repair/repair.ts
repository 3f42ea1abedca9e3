import { type Edit, editPassage, originOf, type Passage } from '../text/passage.ts';
import { type Delimiter, findDelimiters } from './delimiters/delimiters.ts';
import { findBareBrackets, findBareTex, findParenthesized } from './delimiters/bare-tex.ts';
import { createEdits, type Edits } from './delimiters/writing.ts';
import { type Code, codeOf, readCode } from './blocks/find-code.ts';
import { findFormulas } from './delimiters/find-formulas.ts';
import { createContains, createIntersects, mergeRanges } from '../text/ranges.ts';
import type { Formula } from './delimiters/formula.ts';
import { guessFormulas } from './delimiters/guess-formulas.ts';
import { scanLines } from './blocks/lines.ts';
import { findDamaged, readsWell } from './reads-well.ts';
import { findDefinitionLines, NO_NOTATION, onlyDefines, type Notation } from './tex/notation.ts';
import { findReferences } from './tex/references.ts';
import { repairDollars } from './delimiters/literal-dollars.ts';
import type { Report, UnplacedProblem } from '../text/problem.ts';
import { repairSpans, repairStructure } from './blocks/structure.ts';
import { repairTableCode } from './blocks/table-code.ts';
import { referenceUnknown } from './repair-problems.ts';
import { writeFormulas } from './delimiters/write-formulas.ts';

/** Something that was guessed or that KaTeX rejects; `offset` is in the deck. */
export type RepairProblem = UnplacedProblem & { offset: number };

export interface Repaired {
  passage: Passage;
  problems: RepairProblem[];
}

/**
 * Rewrites a passage so that `remark-math` finds all of its formulas and nothing else: inline math as `$…$` on one
 * line, display math as a `$$` fence on its own, every other dollar as `\$`. Code is left alone. `inline` is for one
 * line of inline Markdown, such as a heading, where display math becomes inline math. A passage that Markdown and KaTeX
 * already read well is returned unchanged, and so are the blocks of a passage that do.
 */
export function repair(
  passage: Passage,
  kind: 'inline' | 'block',
  notation: Notation = NO_NOTATION,
): Repaired {
  const { text } = passage;
  if (readsWell(text, kind, notation)) return { passage, problems: [] };
  const problems: RepairProblem[] = [];
  const report: Report = (at, problem) =>
    problems.push({ offset: originOf(passage, at), ...problem });
  const damaged = kind === 'block' ? findDamaged(text, notation) : undefined;
  const edits = (damaged ?? [{ start: 0, end: text.length }]).flatMap(({ start, end }) => {
    const part = text.slice(start, end);
    const own = findRepairs(part, kind, notation, (at, problem) => report(start + at, problem));
    return own.map((edit) => ({ ...edit, start: start + edit.start, end: start + edit.end }));
  });
  return {
    passage: editPassage(passage, edits),
    problems: problems.sort((a, b) => a.offset - b.offset),
  };
}

/** Returns the edits that repair a text; sorted. */
function findRepairs(
  text: string,
  kind: 'inline' | 'block',
  notation: Notation,
  report: Report,
): Edit[] {
  const { lines: rough, code } = readCode(text);
  const delimiters = findDelimiters(text, code);
  const found = findFormulas(text, rough, code, delimiters);
  const strays = straysOf(delimiters, found, []);
  const guessed = mergeRanges(found, guessFormulas(text, rough, strays));
  const [codeAt, formulaAt] = [createContains(code), createContains(guessed)];
  const isTaken = (at: number) => Boolean(codeAt(at) ?? formulaAt(at));
  const bracketed = mergeRanges(findBareBrackets(text, isTaken), findParenthesized(text, isTaken));
  const bare = mergeRanges(bracketed, findBareTex(text, isTaken));
  const all = mergeRanges(guessed, bare);
  const formulas = all.filter(({ open, close }) => !onlyDefines(text.slice(open, close)));
  const displays = formulas.filter(({ display }) => display);
  const opaque = formulas.filter(({ start, end }) => text.slice(start, end).includes('\n'));
  const lines = scanLines(text, opaque, displays);
  // A formula that becomes a block splits apparent code around it.
  const parts = createIntersects(displays);
  const spans = codeOf(text, lines).filter(({ start, end }) => !parts(start, end));
  const dollars = straysOf(delimiters, all, spans);
  const edits = createEdits();
  if (kind === 'block') {
    repairStructure(text, lines, edits);
    repairTableCode(text, lines, edits, report);
    repairSpans(text, lines, spans, edits);
  }
  writeNotation({ text, formulas: all, code: spans, notation, edits, report });
  writeFormulas({ text, lines, formulas, kind, edits, notation, report });
  repairDollars({ text, lines, formulas, dollars, edits, report });
  return edits.sorted();
}

interface References {
  text: string;
  formulas: readonly Formula[];
  code: readonly Code[];
  notation: Notation;
  edits: Edits;
  report: Report;
}

/** Removes definitions, and replaces references in text with the tags of their equations; those in formulas are TeX. */
function writeNotation({ text, formulas, code, notation, edits, report }: References): void {
  const [formulaAt, codeAt] = [createContains(formulas), createContains(code)];
  for (const { start, end, open, close } of formulas) {
    if (onlyDefines(text.slice(open, close))) edits.replace(start, end, '');
  }
  for (const { start, end } of findDefinitionLines(text)) {
    if (!formulaAt(start) && !codeAt(start)) edits.replace(start, end, '');
  }
  for (const reference of findReferences(text)) {
    const { start, end, isEquation, label } = reference;
    if (formulaAt(start) || codeAt(start)) continue;
    const tag = notation.tags.get(label);
    if (tag === undefined) report(start, referenceUnknown(reference, notation.untagged.has(label)));
    edits.replace(start, end, isEquation ? `(${tag ?? label})` : (tag ?? label));
  }
}

/** Returns the dollars outside of formulas and code. */
function straysOf(
  delimiters: readonly Delimiter[],
  formulas: readonly Formula[],
  code: readonly Code[],
): Delimiter[] {
  const [formulaAt, codeAt] = [createContains(formulas), createContains(code)];
  return delimiters.filter(
    ({ kind, start }) => kind === '$' && !formulaAt(start) && !codeAt(start),
  );
}
