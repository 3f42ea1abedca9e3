import { join } from 'node:path';
import type { ContentFolder } from '../../content/content-folder.ts';
import { cacheFolder } from '../../content/open-library.ts';
import { CACHE_DIR } from '../../content/project.ts';
import {
  builtFiles,
  isUntouched,
  readRecord,
  recordPath,
  writeRecord,
  type BuildRecord,
} from './build-record.ts';
import type { FileFacts } from './file-facts.ts';
import { siteInputs } from './site-inputs.ts';
import { siteVersion } from './site-version.ts';

/** The site that stands in a folder, as far as the next build can use it. */
export interface LastBuild {
  /** Whether it is just what a build would make now. */
  isCurrent: () => boolean;
  /** What was written down of it; undefined where other code made it. */
  record: BuildRecord | undefined;
  /** Writes down what has taken its place. */
  replace: (built: NewSite) => void;
}

export interface NewSite extends Pick<
  BuildRecord,
  'base' | 'messages' | 'hasDeadLinks' | 'pageKeys'
> {
  /** What is known of its files, by path. */
  files: ReadonlyMap<string, FileFacts>;
}

export interface LastBuildOptions {
  content: ContentFolder;
  outDir: string;
  /** The base path that was asked for. */
  base: string | undefined;
  /** Told in a sentence when a record is of no use. */
  warn: (message: string) => void;
}

export async function openLastBuild({
  content,
  outDir,
  base,
  warn,
}: LastBuildOptions): Promise<LastBuild> {
  const path = recordPath(join(cacheFolder(CACHE_DIR, content.root), 'builds'), outDir);
  const version = siteVersion();
  // Before anything is read for the site: a file that changes meanwhile counts as changed next time.
  const inputs = await siteInputs(content, version, base);
  const record = read();

  function read(): BuildRecord | undefined {
    try {
      const found = readRecord(path);
      return found?.version === version ? found : undefined;
    } catch (error) {
      warn(`The record of the last build cannot be used (${reasonOf(error)}); all pages are made.`);
      return undefined;
    }
  }

  return {
    isCurrent: () => record?.inputs === inputs && isUntouched(outDir, record),
    record,
    replace: ({ files, ...built }) => {
      try {
        writeRecord(path, { ...built, version, inputs, files: builtFiles(outDir, files) });
      } catch (error) {
        warn(
          `The next build makes all pages again: ${path} cannot be written (${reasonOf(error)}).`,
        );
      }
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
