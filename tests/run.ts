/**
 * Runs all tests and checks of `npm test`: prints one line for each step, the output of those that fail, and `N passed,
 * N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, constants, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { addCounts, readTestCounts, type TestCounts } from './test-counts.ts';

interface Step {
  name: string;
  command: string[];
  /** Vitest's JSON report; a step without one counts as one test. */
  report?: string;
}

interface Outcome {
  output: string;
  counts: TestCounts;
  ok: boolean;
  seconds: number;
}

const PASSED: TestCounts = { passed: 1, failed: 0, skipped: 0 };
const FAILED: TestCounts = { passed: 0, failed: 1, skipped: 0 };

/** Colors on a terminal, none in a log. */
const { NO_COLOR, FORCE_COLOR, ...inherited } = process.env;
const ENVIRONMENT = {
  ...inherited,
  ...(process.stdout.isTTY && !NO_COLOR ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
};

const reports = mkdtempSync(join(tmpdir(), 'recto-tests-'));
process.on('exit', () => {
  rmSync(reports, { recursive: true, force: true });
});

function vitest(name: string, projects = [name]): Step {
  const report = join(reports, `${name}.json`);
  return {
    name: `${name} tests`,
    command: [
      ...['vitest', 'run', '--config', 'tests/vitest.config.ts'],
      ...projects.map((project) => `--project=${project}`),
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    report,
  };
}

function script(name: string): Step {
  return { name, command: ['npm', 'run', '--silent', name] };
}

const TESTS = [vitest('browser'), vitest('unit'), vitest('slow', ['steps', 'builds'])];

const CHECKS = [script('lint'), script('types'), script('format:check'), script('unused')];

function run(step: Step, priority?: number): Promise<Outcome> {
  const started = Date.now();
  const [program = '', ...args] = step.command;
  const child = spawn(program, args, { env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe'] });
  // Its own processes, which it starts later, inherit it.
  if (priority !== undefined && child.pid !== undefined) setPriority(child.pid, priority);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    const finish = (code: number | null): void => {
      const ok = code === 0;
      const counts = (step.report && readTestCounts(step.report)) || (ok ? PASSED : FAILED);
      resolve({
        output: Buffer.concat(chunks).toString(),
        counts: ok || counts.failed > 0 ? counts : addCounts(counts, FAILED),
        ok,
        seconds: (Date.now() - started) / 1000,
      });
    };
    child.on('close', finish);
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      finish(null);
    });
  });
}

const outcomes: Outcome[] = [];

async function runInTurn(queue: Step[], priority?: number): Promise<void> {
  for (let step = queue.shift(); step; step = queue.shift()) {
    const outcome = await run(step, priority);
    outcomes.push(outcome);
    const sign = outcome.ok ? '✓' : '✗';
    console.log(`${sign} ${step.name.padEnd(14)} ${outcome.seconds.toFixed(1).padStart(6)} s`);
    if (!outcome.ok) console.log(`\n${outcome.output.trimEnd()}\n`);
  }
}

/** Runs tests two at a time. On few cores, the browser tests run first: they wait for many short moments of two cores. */
async function runTests(): Promise<void> {
  const cores = availableParallelism();
  const queue = [...TESTS];
  if (cores < 4) await runInTurn(queue.splice(0, 1));
  await Promise.all(Array.from({ length: Math.min(2, cores) }, () => runInTurn(queue)));
}

// Type checks and lint use the types that Astro generates for the content.
await runInTurn([{ name: 'sync', command: ['astro', 'sync'] }]);
// Checks take what the tests leave of the cores, as they have no timeouts.
await Promise.all([runTests(), runInTurn([...CHECKS], constants.priority.PRIORITY_LOW)]);

const total = outcomes.map((outcome) => outcome.counts).reduce(addCounts);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
