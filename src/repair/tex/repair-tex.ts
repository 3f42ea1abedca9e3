import katex from 'katex';
import type { Complaint } from '../complaint.ts';
import { MACROS } from '../../formula/macros.ts';
import { MENDS, SUSPICIONS } from './repairs.ts';
import { tidyTex } from './normalize-tex.ts';

/** TeX that KaTeX reads; `mended` says in words what had to be guessed, undefined where nothing had. */
export interface ReadTex {
  tex: string;
  mended: string | undefined;
}

/** TeX that nothing helped; `unread` is KaTeX's reason, and `tex` as it was written, save for its spelling. */
export interface UnreadTex {
  tex: string;
  unread: string;
}

const MOST_MENDS = 10;
/** How often KaTeX is asked about one formula. */
const MOST_TRIES = 60;
const LONGEST = 8000;

/** Takes TeX as it is where KaTeX reads it, else mends it step by step, led by KaTeX's complaints. */
export function mendTex(written: string, display: boolean): ReadTex | UnreadTex {
  const said = new Set<string>();
  const tidy = mendSuspicious(tidyTex(written, display), said);
  const first = complaintOf(tidy, display);
  if (!first) return { tex: tidy, mended: sayAll(said) };
  let tex = tidy;
  let complaint: Complaint | undefined = first;
  const seen = new Set([tex]);
  const budget = { tries: tidy.length > 2000 ? 12 : MOST_TRIES };
  for (let round = 0; round < MOST_MENDS && complaint && tex.length < LONGEST; round++) {
    const step = nextStep(tex, display, complaint, seen, budget);
    if (!step) break;
    if (step.says) said.add(step.says);
    ({ tex, complaint } = step);
    seen.add(tex);
  }
  if (complaint) return { tex: tidy, unread: plain(first.reason) };
  return { tex, mended: sayAll(said) };
}

function mendSuspicious(tex: string, said: Set<string>): string {
  let mended = tex;
  for (const { apply, says } of SUSPICIONS) {
    const next = apply(mended);
    if (next === undefined) continue;
    said.add(says);
    mended = next;
  }
  return mended;
}

function sayAll(said: ReadonlySet<string>): string | undefined {
  return said.size > 0 ? [...said].join(', ') : undefined;
}

interface Step {
  tex: string;
  complaint: Complaint | undefined;
  says: string | undefined;
}

/** The first mend that KaTeX accepts; else the one that gets furthest. */
function nextStep(
  tex: string,
  display: boolean,
  complaint: Complaint,
  seen: ReadonlySet<string>,
  budget: { tries: number },
): Step | undefined {
  let furthest: Step | undefined;
  for (const mend of MENDS) {
    if (!mend.when.test(complaint.reason)) continue;
    const mended = mend.apply(tex, complaint, display);
    if (mended === undefined || seen.has(mended) || budget.tries-- <= 0) continue;
    const step = { tex: mended, complaint: complaintOf(mended, display), says: mend.says };
    if (!step.complaint) return step;
    const reach = (other: Step) => other.tex.length - (other.complaint?.at ?? 0);
    if (!furthest || reach(step) < reach(furthest)) furthest = step;
  }
  return furthest;
}

/** What KaTeX has against `tex`, undefined where it reads it. */
export function complaintOf(tex: string, display: boolean): Complaint | undefined {
  try {
    katex.renderToString(tex, {
      displayMode: display,
      throwOnError: true,
      output: 'mathml',
      strict: 'ignore',
      trust: false,
      maxExpand: 1000,
      maxSize: 50,
      macros: { ...MACROS },
    });
    return undefined;
  } catch (error) {
    if (error instanceof katex.ParseError) return { reason: reasonOf(error), at: error.position };
    return { reason: 'it is nested too deeply', at: 0 };
  }
}

/** KaTeX's message without its prefix and the excerpt behind it. */
function reasonOf(error: Error): string {
  return error.message
    .replace(/^KaTeX parse error: /, '')
    .replace(/ at (?:position \d+|end of input): [^]*$/, '');
}

function plain(reason: string): string {
  return reason.replace(/\.$/, '').replace(/\s+/g, ' ').slice(0, 200);
}
