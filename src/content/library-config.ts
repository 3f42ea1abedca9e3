import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type ContentFolder, isMissing } from './content-folder.ts';
import { formatProblem } from '../text/format-problems.ts';
import type { Problem } from '../text/problem.ts';
import { type LibraryConfig, readConfig } from '../library/config.ts';
import type { Logo } from '../library/logo.ts';
import { decodeText } from './decode-text.ts';
import { readLogo } from './read-logo.ts';

/** A `library.yaml` that can't be used; the message lists all its faults, in `shownFolder`. */
export class ConfigError extends Error {
  override name = 'ConfigError';

  constructor(faults: readonly Problem[], shownFolder: string) {
    const lines = faults.map((fault) => formatProblem(fault, shownFolder));
    super(`library.yaml cannot be used.\n\n${lines.join('\n\n')}`);
  }
}

/** Reads the settings of a content folder with its logo, or returns the defaults. Problems are those of `library.yaml`. */
export async function loadConfig(
  folder: ContentFolder,
): Promise<{ config: LibraryConfig; logo: Logo | undefined; problems: Problem[] }> {
  const path = folder.configFile;
  const file = path ? basename(path) : 'library.yaml';
  const bytes = path ? await readIfThere(path) : undefined;
  if (!bytes) return { ...readConfig('', file), logo: undefined };
  const { text, problems } = decodeText(bytes);
  const { config, problems: faults } = readConfig(text, file);
  const { logo, problems: faultsOfLogo } = await readLogo(folder, config, text);
  const own = problems.map((problem) => ({ file, ...problem }));
  return {
    config,
    logo,
    problems: [...own, ...faults, ...faultsOfLogo],
  };
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * Reads the settings of a content folder, and its logo.
 * @throws ConfigError if `library.yaml` has errors; the message lists all of them
 */
export async function readConfigOrStop(
  folder: ContentFolder,
  shownFolder: string,
): Promise<{ config: LibraryConfig; logo: Logo | undefined }> {
  const { problems, ...read } = await loadConfig(folder);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return read;
  throw new ConfigError(errors, shownFolder);
}
