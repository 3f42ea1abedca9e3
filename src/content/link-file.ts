import { constants, copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Gives a file that is never written to again a second name, which costs less than a copy; where the two stand on
 * different disks, or on one that cannot do that, it is copied. Of thousands of small files, one after the other takes a
 * quarter of the time that promises of them take.
 * @throws Error where neither can be done
 */
export function linkFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}
