/** Groups paths that collide on a file system that ignores case and normalizes accents. */
export function findTwins(paths: Iterable<string>): string[][] {
  return [...Map.groupBy(paths, foldPath).values()].filter((alike) => alike.length > 1);
}

function foldPath(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
