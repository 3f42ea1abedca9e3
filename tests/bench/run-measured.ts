import { type ChildProcess, spawn } from 'node:child_process';
import { type TreeUsage, watchTree } from './process-tree.ts';

export interface RunOptions {
  cwd: string;
  env?: Record<string, string>;
}

export interface MeasuredRun extends TreeUsage {
  seconds: number;
  /** Both streams. */
  output: string;
}

/**
 * Runs a command to its end and measures it with everything it starts. @throws Error with the end of its output if it
 * fails
 */
export async function runMeasured(
  command: readonly string[],
  options: RunOptions,
): Promise<MeasuredRun> {
  const started = performance.now();
  const child = startProcess(command, options);
  const watch = watchTree(child.process.pid ?? 0);
  const code = await child.ended;
  const seconds = (performance.now() - started) / 1000;
  const output = child.output();
  const usage = watch.stop();
  if (code !== 0) {
    throw new Error(
      `\`${command.join(' ')}\` ended with ${code ?? 'a signal'}:\n${output.slice(-4000)}`,
    );
  }
  return { seconds, ...usage, output };
}

export interface StartedProcess {
  process: ChildProcess;
  /** Its output so far, both streams. */
  output: () => string;
  /** With its exit code; null if a signal ended it. */
  ended: Promise<number | null>;
  /** Ends it with everything it started. */
  stop: () => Promise<void>;
}

/** Starts a command in its own process group. */
export function startProcess(
  command: readonly string[],
  { cwd, env = {} }: RunOptions,
): StartedProcess {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd,
    detached: true,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const endGroup = (): void => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
  };
  process.once('exit', endGroup);
  void ended.finally(() => process.off('exit', endGroup)).catch(() => undefined);
  return {
    process: child,
    output: () => Buffer.concat(chunks).toString(),
    ended,
    stop: async () => {
      endGroup();
      await ended;
    },
  };
}
