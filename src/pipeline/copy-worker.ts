import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { linkFile } from '../content/link-file.ts';
import { isIntact, type BuildRecord } from './last-build.ts';
import { inIndex, isAsset, isNamedByContents } from './site-files.ts';

export interface CopyJob {
  from: string;
  to: string;
  record: BuildRecord;
}

/**
 * Hard-links the files of a built site into the folder `to`, without those that every build writes, and returns those
 * that are as they were built; the entry point of a worker.
 */
export default function copyFiles({ from, to, record }: CopyJob): string[] {
  const isUnchanged = (file: string): boolean => isIntact(from, file, record);
  return Object.keys(record.files).filter((file) => {
    const isRewritten = isAsset(file) || (inIndex(file) && !isNamedByContents(file));
    if (isRewritten || !isUnchanged(file)) return false;
    try {
      linkFile(join(from, file), join(to, file));
    } catch (error) {
      if (isUnchanged(file)) throw error;
    }
    // Another build may have replaced the site meanwhile. The copy itself, made without hard links, has another time.
    if (isUnchanged(file)) return true;
    rmSync(join(to, file), { force: true });
    return false;
  });
}
