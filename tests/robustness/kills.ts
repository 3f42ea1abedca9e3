/**
 * Kills builds at random moments and checks that the site is complete each time: `npm run test:kills -- [COUNT]
 * [SEED]`. Next to three in ten builds, another build of other decks writes to the same folder.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { restoreFolder } from '../../src/pipeline/replace-folder.ts';
import { build, digestTree, startBuild } from './build-process.ts';
import { randomNumbers } from './random-numbers.ts';
import { smallContent } from './small-content.ts';

const count = Number(process.argv[2] ?? 100);
const seed = Number(process.argv[3] ?? Date.now() % 100_000);
console.log(`${count} kills, seed ${seed}`);

const one = smallContent('never');
const other = smallContent('often');
const random = randomNumbers(seed);

/** Builds both states once; returns the duration of a build, and the digests of the complete sites. */
async function prepare(): Promise<{ ms: number; whole: Set<string | undefined> }> {
  await build(other.root, one.out);
  const whole = new Set([digestTree(one.out)]);
  await build(one.root, one.out);
  whole.add(digestTree(one.out));
  const started = performance.now();
  await build(one.root, one.out, ['--force']);
  return { ms: performance.now() - started, whole };
}

/** Half of the builds render everything; the others only the pages affected by a changed word. */
async function killOne(ms: number): Promise<string> {
  const pair = random() < 0.3;
  const contents = random() < 0.5 ? [one, other] : [other, one];
  one.write(random() < 0.5 ? 'never' : 'often');
  const running = contents
    .slice(0, pair ? 2 : 1)
    .map(({ root }) => startBuild(root, one.out, { args: random() < 0.5 ? ['--force'] : [] }));
  await Promise.all(
    running.map(async (process) => {
      await Promise.race([sleep(random() * ms * (pair ? 2 : 1.1)), process.done]);
      process.signal('SIGKILL');
      await process.done;
    }),
  );
  return pair ? 'pair' : 'single';
}

const { ms, whole } = await prepare();
const tally = { single: 0, pair: 0, putBack: 0, changed: 0, broken: 0 };
let last = digestTree(one.out);
for (let kill = 1; kill <= count; kill++) {
  const kind = await killOne(ms);
  tally[kind as 'single' | 'pair']++;
  if (!existsSync(one.out)) tally.putBack++;
  await restoreFolder(one.out);
  const now = digestTree(one.out);
  if (!whole.has(now)) {
    tally.broken++;
    console.error(`Kill ${kill}: the site is ${now === undefined ? 'missing' : 'incomplete'}.`);
  }
  if (now !== last) tally.changed++;
  last = now;
  if (kill % 10 === 0)
    console.log(`${kill} of ${count}: ${count === 0 ? '' : JSON.stringify(tally)}`);
}

await build(one.root, one.out);
const left = readdirSync(dirname(one.out)).filter((name) => name.startsWith('.'));
const ok = tally.broken === 0 && whole.has(digestTree(one.out)) && left.length === 0;
console.log(
  `${count - tally.broken} of ${count} times a whole site; a build of ${(ms / 1000).toFixed(1)} s; ${left.length} left-overs.`,
);
one.remove();
other.remove();
process.exitCode = ok ? 0 : 1;
