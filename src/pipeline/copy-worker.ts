import { join } from 'node:path';
import { linkFile } from '../content/link-file.ts';
import { isIntact, type BuildRecord } from './last-build.ts';
import { inIndex, isAsset } from './site-files.ts';

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
  return Object.keys(record.files).filter((file) => {
    if (inIndex(file) || isAsset(file) || !isIntact(from, file, record)) return false;
    linkFile(join(from, file), join(to, file));
    // Another build may have replaced the site in the meantime.
    return isIntact(to, file, record);
  });
}
