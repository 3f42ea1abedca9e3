import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ContentFolder } from './content-folder.ts';
import type { Problem } from '../text/problem.ts';
import { type LibraryConfig, readConfig } from '../library/config.ts';
import { decodeText } from './decode-text.ts';

/** A `library.yaml` that can't be used; the message lists all its faults. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Reads the settings of a content folder, or returns the defaults. Problems are those of `library.yaml`. */
export async function loadConfig(
  folder: ContentFolder,
): Promise<{ config: LibraryConfig; problems: Problem[] }> {
  const path = folder.configFile;
  const file = path ? basename(path) : 'library.yaml';
  const bytes = path ? await readIfThere(path) : undefined;
  if (!bytes) return readConfig('', file);
  const { text, problems } = decodeText(bytes);
  const read = readConfig(text, file);
  return {
    config: read.config,
    problems: [...problems.map((problem) => ({ file, ...problem })), ...read.problems],
  };
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
