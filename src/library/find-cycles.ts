/** Returns the keys of `next` from which following it leads back to them, in linear time. */
export function findCycles(next: ReadonlyMap<string, string>): Set<string> {
  const cycles = new Set<string>();
  const startOf = new Map<string, string>();
  for (const start of next.keys()) {
    let at: string | undefined = start;
    for (; at !== undefined && !startOf.has(at); at = next.get(at)) startOf.set(at, start);
    if (at === undefined || startOf.get(at) !== start) continue;
    // This walk has come back to a key of its own.
    for (; at !== undefined && !cycles.has(at); at = next.get(at)) cycles.add(at);
  }
  return cycles;
}
