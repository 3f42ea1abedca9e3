/**
 * Runs all checks of `npm test`, two at a time, and the browser tests in several runs: prints one line for each, the
 * output of those that fail, and `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE_BASE } from './browser/sample-base.ts';
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

/** Colors on a terminal, none in a log; and always the sample content. */
const { NO_COLOR, FORCE_COLOR, RECTO_CONTENT, ...inherited } = process.env;
const ENVIRONMENT = {
  ...inherited,
  ...(process.stdout.isTTY && !NO_COLOR ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }),
};

const folder = mkdtempSync(join(tmpdir(), 'recto-tests-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});
const sampleSite = join(folder, 'site');

function vitest(name: string, ...options: string[]): Step {
  const report = join(folder, `${name}.json`);
  return {
    name,
    command: [
      ...['vitest', 'run', '--config', 'tests/vitest.config.ts', ...options],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    report,
  };
}

function script(name: string): Step {
  return { name, command: ['npm', 'run', '--silent', name] };
}

/** The browser tests take longer than all others together, so they are divided between both lanes at the end. */
const BROWSER_RUNS = 6;

const BROWSER: Step[] = [
  {
    name: 'sample site',
    command: ['node', 'src/commands/build.ts', '--base', SAMPLE_BASE, '--out', sampleSite],
  },
  ...Array.from({ length: BROWSER_RUNS }, (_, index) => {
    const shard = `${index + 1}/${BROWSER_RUNS}`;
    return vitest(`browser ${index + 1}`, '--project=browser', `--shard=${shard}`);
  }),
];

const OTHERS: Step[] = [
  ...['types', 'lint', 'format:check', 'unused'].map(script),
  vitest('unit', '--project=unit', '--project=steps'),
];

function run(step: Step): Promise<Outcome> {
  const started = Date.now();
  const [program = '', ...args] = step.command;
  const env = { ...ENVIRONMENT, BUILT_SITE: sampleSite };
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
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
const others = runInTurn(OTHERS, outcomes);
if (availableParallelism() === 1) await others;
await Promise.all([runInTurn(BROWSER, outcomes), others.then(() => runInTurn(BROWSER, outcomes))]);

const total = outcomes.map((outcome) => outcome.counts).reduce(addCounts);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
