import { Session } from 'node:inspector/promises';

/** The cost of some work, in units that do not depend on the machine. */
export interface Steps {
  /** How often blocks of the counted code ran: loop bodies, branches, functions. */
  blocks: number;
  /** Number of characters passed to regular expressions, or to string methods that read or copy them. */
  characters: number;
}

/** String methods that read as many characters as their subject has, or copy as many as they return. */
const SCANNING = [
  'indexOf',
  'lastIndexOf',
  'includes',
  'split',
  'trim',
  'trimStart',
  'trimEnd',
] as const;
const COPYING = [
  'slice',
  'substring',
  'repeat',
  'normalize',
  'toLowerCase',
  'toUpperCase',
] as const;

type Method = (this: unknown, ...args: unknown[]) => unknown;

// Code that was compiled earlier has no counters, so the counted code must be imported after this module.
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * Counts the steps that code under `folders` takes for `work`, with V8's own block counters. What the engine does
 * within one call on a string or a regular expression counts by the characters passed to it; backtracking is not seen.
 */
export async function countSteps(folders: readonly string[], work: () => void): Promise<Steps> {
  await session.post('Profiler.takePreciseCoverage');
  const meter = meterStrings();
  try {
    work();
  } finally {
    meter.stop();
  }
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const counted = result.filter(({ url }) => folders.some((folder) => url.includes(folder)));
  const ranges = counted.flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges));
  return {
    blocks: ranges.reduce((sum, { count }) => sum + count, 0),
    characters: meter.characters(),
  };
}

function meterStrings(): { characters: () => number; stop: () => void } {
  let total = 0;
  const undo: (() => void)[] = [];
  function wrap(
    owner: object,
    name: string,
    cost: (self: unknown, args: unknown[], result: unknown) => number,
  ): void {
    const own = owner as Record<string, Method>;
    const method = own[name]!;
    own[name] = function (...args) {
      const result = method.apply(this, args);
      total += cost(this, args, result);
      return result;
    };
    undo.push(() => (own[name] = method));
  }
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with the expression it stands for
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    // A sticky expression reads from where it is; others up to the match, or to the end.
    if (match) total += match.index + match[0].length - from;
    else total += this.sticky ? 1 : Math.max(0, text.length - from);
    return match;
  };
  undo.push(() => (RegExp.prototype.exec = exec));
  for (const name of SCANNING) {
    wrap(String.prototype, name, (self, args, result) => {
      const text = String(self);
      if (typeof result === 'number')
        return Math.abs((result < 0 ? text.length : result) - Number(args[1] ?? 0));
      return text.length;
    });
  }
  for (const name of COPYING) {
    wrap(String.prototype, name, (_self, _args, result) => String(result).length);
  }
  return { characters: () => total, stop: () => undo.forEach((restore) => restore()) };
}
