import { type CardKey, compareEvents, type RelinkEvent } from './events.ts';

/** Which keys are one card. */
export interface Links {
  /** The key that the card goes by now: the aim of the latest link. */
  current: (key: CardKey) => CardKey;
  /** All keys of the card, `key` among them. */
  all: (key: CardKey) => readonly CardKey[];
}

interface Group {
  current: CardKey;
  keys: CardKey[];
}

/** Joins the keys that `relinks` name, in whatever order and circle they do. */
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

/** Moves the smaller group into the larger one, so that no key is moved more often than log n times. */
function joinGroups(groups: Map<CardKey, Group>, a: Group, b: Group): Group {
  if (a === b) return a;
  const [large, small] = a.keys.length < b.keys.length ? [b, a] : [a, b];
  for (const key of small.keys) {
    large.keys.push(key);
    groups.set(key, large);
  }
  return large;
}
