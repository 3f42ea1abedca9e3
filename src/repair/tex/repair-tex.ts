import { findKatexError, type KatexError } from './katex-error.ts';
import { REPAIRS, SUSPICIONS } from './repairs.ts';
import { normalizeTex } from './normalize-tex.ts';
import { applyNotation, NO_NOTATION, type Notation } from './notation.ts';

/** TeX that KaTeX accepts; `repairs` describes what was guessed, or is undefined. */
export interface ReadTex {
  tex: string;
  repairs: string | undefined;
}

/** TeX that no repair could fix; `unread` is KaTeX's reason, and `tex` differs from the input only in spelling. */
export interface UnreadTex {
  tex: string;
  unread: string;
}

const MAX_REPAIRS = 10;
/** Maximum number of KaTeX calls for one formula. */
const MAX_TRIES = 60;
const MAX_LENGTH = 8000;

/** Returns TeX that KaTeX accepts: unchanged, or repaired step by step, guided by KaTeX's errors. */
export function repairTex(
  written: string,
  display: boolean,
  notation: Notation = NO_NOTATION,
): ReadTex | UnreadTex {
  const notes = new Set<string>();
  const own = applyNotation(written, notation);
  const normal = repairSuspicious(normalizeTex(own, display), notes);
  const first = findKatexError(normal, display);
  let tex = normal;
  let error = first;
  const seen = new Set([tex]);
  const budget = { tries: normal.length > 2000 ? 12 : MAX_TRIES };
  for (let round = 0; round < MAX_REPAIRS && error && tex.length < MAX_LENGTH; round++) {
    const step = nextStep(tex, display, error, seen, budget);
    if (!step) break;
    if (step.note) notes.add(step.note);
    ({ tex, error } = step);
    seen.add(tex);
  }
  if (first && error) return { tex: normal, unread: plain(first.reason) };
  return { tex, repairs: notes.size > 0 ? [...notes].join(', ') : undefined };
}

function repairSuspicious(tex: string, notes: Set<string>): string {
  let repaired = tex;
  for (const { apply, note } of SUSPICIONS) {
    const next = apply(repaired);
    if (next !== repaired) notes.add(note);
    repaired = next;
  }
  return repaired;
}

interface Step {
  tex: string;
  error: KatexError | undefined;
  note: string | undefined;
}

/** Returns the first repair that KaTeX accepts, or else the one that moves the error furthest. */
function nextStep(
  tex: string,
  display: boolean,
  error: KatexError,
  seen: ReadonlySet<string>,
  budget: { tries: number },
): Step | undefined {
  let furthest: Step | undefined;
  for (const { when, apply, note } of REPAIRS) {
    if (!when.test(error.reason)) continue;
    const repaired = apply(tex, error, display);
    if (seen.has(repaired) || budget.tries-- <= 0) continue;
    const step = { tex: repaired, error: findKatexError(repaired, display), note };
    if (!step.error) return step;
    const reach = (other: Step) => other.tex.length - (other.error?.at ?? 0);
    if (!furthest || reach(step) < reach(furthest)) furthest = step;
  }
  return furthest;
}

function plain(reason: string): string {
  return reason.replace(/\.$/, '').replace(/\s+/g, ' ').slice(0, 200);
}

/** Returns whether KaTeX accepts TeX as it is and no rule would change it. */
export function readsAsWritten(tex: string, display: boolean, notation: Notation): boolean {
  const result = repairTex(tex, display, notation);
  return !('unread' in result) && result.repairs === undefined && result.tex === tex;
}
