import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface BuildProcess {
  pid: number;
  done: Promise<{ code: number | null; signal: NodeJS.Signals | null; output: string }>;
  /** Returns the output so far. */
  output: () => string;
  /** Sends a signal to the build and all processes that it started. */
  signal: (name: NodeJS.Signals) => void;
  /** Returns whether any of these is still running. */
  lives: () => boolean;
}

export interface BuildProcessOptions {
  /** A module that Node.js loads before the build. */
  preload?: URL;
  env?: Record<string, string>;
  args?: readonly string[];
}

/** In the output of a verbose build that doesn't need Astro. */
export const REUSES_BUNDLE = 'The code of the pages is that of an earlier build.';

const BUILD = fileURLToPath(new URL('../../src/commands/build.ts', import.meta.url));

/** Starts a build like a user, in its own process group. */
export function startBuild(
  content: string,
  out: string,
  { preload, env, args = [] }: BuildProcessOptions = {},
): BuildProcess {
  const { VITEST, NODE_ENV, ...inherited } = process.env;
  const child = spawn(
    process.execPath,
    [...(preload ? ['--import', preload.href] : []), BUILD, '--out', out, ...args],
    { env: { ...inherited, ...env, RECTO_CONTENT: content }, detached: true },
  );
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const pid = child.pid ?? 0;
  const signal = (name: NodeJS.Signals | 0): boolean => {
    try {
      return process.kill(-pid, name);
    } catch {
      return false;
    }
  };
  return {
    pid,
    done: new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => {
        resolve({ code, signal, output });
      });
    }),
    output: () => output,
    signal: (name) => {
      signal(name);
    },
    lives: () => signal(0),
  };
}

/** Runs a build to the end. @throws Error with the output if the build fails */
export async function build(
  content: string,
  out: string,
  args: readonly string[] = [],
): Promise<string> {
  const { code, output } = await startBuild(content, out, { args }).done;
  if (code !== 0) throw new Error(`The build ended with ${String(code)}.\n${output}`);
  return output;
}

/** Returns a digest of every file in a folder, by path; undefined if the folder is missing. */
export function readTree(folder: string): Record<string, string> | undefined {
  if (!existsSync(folder)) return undefined;
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    paths
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16),
      ]),
  );
}

/** Returns one digest for a whole folder; undefined if it is missing. */
export function digestTree(folder: string): string | undefined {
  const tree = readTree(folder);
  return tree && createHash('sha256').update(JSON.stringify(tree)).digest('hex').slice(0, 16);
}
