/**
 * Loaded before a build or a dev server: the first file that Astro writes to `.astro/` is gone when it is to be renamed,
 * as if another process had renamed it.
 */
import fs from 'node:fs';

const { readFile, rename, rm } = fs.promises;
const isAstros = (path: unknown): boolean => String(path).includes('/.astro/');
let isLost = false;

fs.promises.readFile = ((path: Parameters<typeof readFile>[0], options: undefined) =>
  // Without this, Astro would not write what is there already.
  isAstros(path) && !isLost ? Promise.resolve('') : readFile(path, options)) as typeof readFile;

fs.promises.rename = async (from, to) => {
  if (isAstros(from) && !isLost) {
    isLost = true;
    console.log('Lost.');
    await rm(from);
  }
  return rename(from, to);
};
