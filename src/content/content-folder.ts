import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { errorMessage } from '../text/error-message.ts';

/** The layout of the folder that decks, notes, and settings are read from. */
export interface ContentFolder {
  /** Absolute path. */
  root: string;
  decksDir: string;
  /** Undefined for a bare folder: notes run code, so a bare folder has none. */
  notesDir: string | undefined;
  /** Path of `library.yaml`, whether or not it exists; undefined for a bare folder. */
  configFile: string | undefined;
  /** Whether the folder has neither `decks/` nor `library.yaml`; decks may then be anywhere in it. */
  bare: boolean;
}

/** The content folder can't be used; the message is for the user. */
export class ContentFolderError extends Error {
  override name = 'ContentFolderError';
}

/**
 * Finds the folder named by `RECTO_CONTENT`, relative to `cwd`, or else `content` in `cwd`.
 * @throws ContentFolderError if it doesn't exist, isn't a folder, or can't be read
 */
export function contentFolder(
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): ContentFolder {
  const named = env.RECTO_CONTENT;
  const root = resolve(cwd, named || 'content');
  const fault = faultOf(root);
  if (fault) {
    const source = named ? ', named by RECTO_CONTENT,' : '';
    throw new ContentFolderError(`The content folder ${root}${source} ${fault}`);
  }
  return layoutOf(root);
}

function faultOf(root: string): string | undefined {
  try {
    if (!statSync(root).isDirectory()) {
      return 'is a file. Set RECTO_CONTENT to the folder that holds your decks.';
    }
    accessSync(root, constants.R_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    if (isMissing(error)) {
      return 'does not exist. Create it and put your decks into its folder decks/, or set RECTO_CONTENT to the folder that holds them.';
    }
    return unreadable(error);
  }
}

/** Says that a folder can't be read. */
export function unreadable(error: unknown): string {
  return `cannot be read (${errorMessage(error)}). Check its permissions.`;
}

/** Returns whether a file or folder could not be read because there is none. */
export function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function layoutOf(root: string): ContentFolder {
  const decksDir = join(root, 'decks');
  const configFile = join(root, 'library.yaml');
  const bare = !existsSync(decksDir) && !existsSync(configFile);
  return bare
    ? { root, decksDir: root, notesDir: undefined, configFile: undefined, bare }
    : { root, decksDir, notesDir: join(root, 'notes'), configFile, bare };
}
