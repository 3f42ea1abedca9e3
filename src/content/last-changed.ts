import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The day of the last commit that changed a file, as `2026-11-28` in UTC, by the file's path in the content folder. */
export type LastChanged = ReadonlyMap<string, string>;

/** Variables that a hook of git sets, and that would lead to the repository of the hook. */
const GIT_VARIABLES = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/** Marks the time of a commit among the names of its files. */
const TIME = '@';
const RE_TIME = /^@(\d+)$/;

/**
 * Reads from git when each file of the content folder was last changed, with one `git log`, which is stopped when the
 * `wanted` files all have a date. Empty where that isn't known: without git, outside of a repository, in one without
 * commits, and in a shallow clone, whose oldest commit seems to have changed everything.
 */
export async function readLastChanged(
  root: string,
  wanted: Iterable<string>,
): Promise<LastChanged> {
  const days = new Map<string, string>();
  const missing = new Set([...wanted].map((file) => file.normalize()));
  if (missing.size === 0 || (await isShallow(root))) return days;
  const log = git(root, [
    'log',
    ...[`--format=${TIME}%ct`, '--no-show-signature', '--name-only', '--no-renames', '--relative'],
    ...['--', '.'],
  ]);
  let day = '';
  for await (const line of log.lines) {
    const time = RE_TIME.exec(line)?.[1];
    if (time !== undefined) day = new Date(Number(time) * 1000).toISOString().slice(0, 10);
    else if (missing.delete(line.normalize())) days.set(line.normalize(), day);
    if (missing.size === 0) break;
  }
  log.stop();
  return days;
}

/** Returns the hash of the last commit that changed the content folder; empty if there is none, or in a shallow clone. */
export async function lastCommit(root: string): Promise<string> {
  if (await isShallow(root)) return '';
  return firstLine(root, ['log', '-1', '--format=%H', '--no-show-signature', '--', '.']);
}

/** Returns true where there is no repository, too. */
async function isShallow(root: string): Promise<boolean> {
  return (await firstLine(root, ['rev-parse', '--is-shallow-repository'])) !== 'false';
}

async function firstLine(root: string, args: readonly string[]): Promise<string> {
  const { lines, stop } = git(root, args);
  for await (const line of lines) {
    stop();
    return line;
  }
  return '';
}

/** Runs git in `root`; a command that fails has no output. */
function git(root: string, args: readonly string[]) {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !GIT_VARIABLES.includes(name)),
  );
  // Paths are written as they are, instead of with escapes.
  const options = ['-c', 'core.quotePath=false', '-c', 'log.follow=false', '-c', 'color.ui=false'];
  const child = spawn('git', ['-C', root, ...options, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
    windowsHide: true,
  });
  // Git isn't installed: its output ends at once.
  child.on('error', () => undefined);
  return {
    lines: createInterface({ input: child.stdout, crlfDelay: Infinity }),
    stop: () => void child.kill(),
  };
}
