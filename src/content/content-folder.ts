import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where decks, notes and settings are read from. */
export interface ContentFolder {
  /** Absolute. */
  root: string;
  decksDir: string;
  /** Undefined for a bare folder: notes run code, so a folder of decks alone has none. */
  notesDir: string | undefined;
  /** `library.yaml`, whether it exists or not; undefined for a bare folder. */
  configFile: string | undefined;
  /** True for a folder without `decks/` and without `library.yaml`: decks stand anywhere in it. */
  bare: boolean;
}

/** A content folder that cannot be used; the message is for the user. */
export class ContentFolderError extends Error {
  override name = 'ContentFolderError';
}

/**
 * The folder that `RECTO_CONTENT` names, relative to `cwd`, else `content` in `cwd`.
 * @throws ContentFolderError where it is missing, no folder, or may not be read
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
      return 'does not exist. Create it with your decks in its folder decks/, or set RECTO_CONTENT to the folder that holds them.';
    }
    return `may not be read (${error instanceof Error ? error.message : String(error)}). Change its permissions.`;
  }
}

function isMissing(error: unknown): boolean {
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
