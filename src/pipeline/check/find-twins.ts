/** Groups paths that collide on a file system that ignores case and normalizes accents. */
export function findTwins(paths: Iterable<string>): string[][] {
  const first = new Map<string, string>();
  const twins = new Map<string, string[]>();
  for (const path of paths) {
    const folded = foldPath(path);
    const other = first.get(folded);
    if (other === undefined) first.set(folded, path);
    else twins.set(folded, [...(twins.get(folded) ?? [other]), path]);
  }
  return [...twins.values()];
}

function foldPath(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
