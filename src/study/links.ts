import { type CardKey, compareEvents, type RelinkEvent } from './events.ts';

/** Groups of keys that denote the same card. */
export interface Links {
  /** Returns the card's current key: the target of the latest link. */
  current: (key: CardKey) => CardKey;
  /** Returns all keys of the card, including `key`. */
  all: (key: CardKey) => readonly CardKey[];
}

interface Group {
  current: CardKey;
  keys: CardKey[];
}

/** Joins the keys in `relinks`, which may be in any order and may form cycles. */
export function createLinks(relinks: readonly RelinkEvent[]): Links {
  const groups = new Map<CardKey, Group>();
  const register = (key: CardKey) => {
    const group = groups.get(key) ?? { current: key, keys: [key] };
    groups.set(key, group);
    return group;
  };
  for (const { from, to } of relinks.toSorted(compareEvents)) {
    const joined = joinGroups(groups, register(from), register(to));
    joined.current = to;
  }
  return {
    current: (key) => groups.get(key)?.current ?? key,
    all: (key) => groups.get(key)?.keys ?? [key],
  };
}

/** Merges the smaller group into the larger one, so that a key is moved at most log n times. */
function joinGroups(groups: Map<CardKey, Group>, a: Group, b: Group): Group {
  if (a === b) return a;
  const [large, small] = a.keys.length < b.keys.length ? [b, a] : [a, b];
  for (const key of small.keys) {
    large.keys.push(key);
    groups.set(key, large);
  }
  return large;
}
