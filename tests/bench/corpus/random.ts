/** A stream of seeded random choices, the same on every machine. */
export interface Random {
  /** From 0, included, to 1, excluded. */
  next: () => number;
  /** From `low` to `high`, both included. */
  int: (low: number, high: number) => number;
  chance: (share: number) => boolean;
  pick: <T>(list: readonly T[]) => T;
  /** Like `pick`, but the first ones far more often: weights decrease as 1/rank. */
  pickRanked: <T>(list: readonly T[]) => T;
  /** `count` different members in random order; all if there are fewer. */
  sample: <T>(list: readonly T[], count: number) => T[];
}

/** A separate stream for every seed and place, so that choices in one place do not affect others. */
export function createRandom(...seed: readonly (string | number)[]): Random {
  const next = mulberry32(hash(seed.join('\0')));
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pickAt = <T>(list: readonly T[], index: number): T => {
    const found = list[index];
    if (found === undefined) throw new RangeError('There is nothing to pick from.');
    return found;
  };
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (list) => pickAt(list, int(0, list.length - 1)),
    // With u uniform, (n + 1)^u is distributed with density 1/x over 1 … n + 1.
    pickRanked: (list) => pickAt(list, Math.floor((list.length + 1) ** next()) - 1),
    sample: (list, count) => {
      const left = [...list];
      const wanted = Math.min(count, left.length);
      return Array.from({ length: wanted }, () => left.splice(int(0, left.length - 1), 1)).flat();
    },
  };
}

/** 32 bits of FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}

/** Tommy Ettinger's generator: 32 bits of state, good enough for test data. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
