/**
 * Runs all checks of `npm test`, up to two at a time: prints one line for each, the output of those that fail, and `N passed,
 * N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
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

const STEPS: Step[] = [
  vitest('browser'),
  vitest('unit'),
  script('lint'),
  vitest('slow', ['steps', 'builds']),
  script('types'),
  script('format:check'),
  script('unused'),
];

function run(step: Step): Promise<Outcome> {
  const started = Date.now();
  const [program = '', ...args] = step.command;
  const child = spawn(program, args, { env: ENVIRONMENT, stdio: ['ignore', 'pipe', 'pipe'] });
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

async function runInTurn(queue: Step[], outcomes: Outcome[]): Promise<void> {
  for (let step = queue.shift(); step; step = queue.shift()) {
    const outcome = await run(step);
    outcomes.push(outcome);
    const sign = outcome.ok ? '✓' : '✗';
    console.log(`${sign} ${step.name.padEnd(14)} ${outcome.seconds.toFixed(1).padStart(6)} s`);
    if (!outcome.ok) console.log(`\n${outcome.output.trimEnd()}\n`);
  }
}

const outcomes: Outcome[] = [];
// Type checks and lint use the types that Astro generates for the content.
await runInTurn([{ name: 'sync', command: ['astro', 'sync'] }], outcomes);
const cores = availableParallelism();
const queue = [...STEPS];
// The browser tests keep two cores busy; next to other checks, they and those take longer than one after the other.
if (cores < 4) await runInTurn(queue.splice(0, 1), outcomes);
await Promise.all(Array.from({ length: Math.min(2, cores) }, () => runInTurn(queue, outcomes)));

const total = outcomes.map((outcome) => outcome.counts).reduce(addCounts);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
