import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from '../../src/content/project.ts';
import type { BenchSite } from './bench-site.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { installLighthouse, runLighthouse } from './lighthouse.ts';
import { measureBuilds } from './measure-builds.ts';
import { type DevResult, measureDev } from './measure-dev.ts';
import { formatBytes } from './numbers.ts';
import { type PageWeight, weighPage } from './page-weight.ts';
import { profileBuild } from './profile-build.ts';
import { copyProject, deleteCleared } from './project-copy.ts';
import { type BenchOptions, readOptions, USAGE } from './read-options.ts';
import { createRectoSite } from './recto-site.ts';
import {
  describeBuilds,
  describeDev,
  describeExports,
  describeLighthouse,
  describeProfile,
  describeWeights,
} from './report.ts';
import { type MeasuredRun, runMeasured } from './run-measured.ts';
import { findSamplePages } from './sample-page.ts';
import { prepareStarlight } from './starlight/prepare.ts';

const DEV_PORT = 4440;
const LIGHTHOUSE_RUNS = 5;

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(USAGE);
    return;
  }
  try {
    await bench(readOptions(args));
  } catch (error) {
    const misused = error instanceof TypeError;
    console.error(misused ? `${error.message}\n\n${USAGE}` : error);
    process.exitCode = misused ? 2 : 1;
  }
}

async function bench(options: BenchOptions): Promise<void> {
  const { work, parts, runs } = options;
  const project = join(work, 'project');
  await copyProject(project);
  const results: Record<string, unknown> = {
    date: new Date().toISOString(),
    machine: describeMachine(),
    options,
  };
  const keep = (name: string, result: unknown, table: string): void => {
    results[name] = result;
    console.log(`\n${table}`);
  };

  if (parts.some((part) => ['build', 'dev', 'export', 'profile'].includes(part))) {
    const sites = await prepareSites(options, project, results);
    if (parts.includes('build')) {
      const builds = await measureBuilds(sites, runs, console.log);
      keep('builds', Object.fromEntries(builds), describeBuilds(builds));
    }
    if (parts.includes('dev')) {
      const dev = await measureDevs(sites, runs, parts.includes('build'));
      keep('dev', Object.fromEntries(dev), describeDev(dev));
    }
    if (parts.includes('export') && sites[0]) {
      const exports = await measureExports(sites[0], runs, parts.includes('build'));
      keep('exports', exports, describeExports(exports));
    }
    if (parts.includes('profile') && sites[0]) {
      const profile = await profileBuild(sites[0], join(work, 'profile'));
      keep('profile', profile, describeProfile(profile));
    }
    for (const { cwd } of sites) await deleteCleared(cwd);
  }
  if (parts.includes('page') || parts.includes('lighthouse'))
    await benchSample(options, project, keep);
  await writeResults(options, results);
}

/** Recto first, then what it is compared with. */
async function prepareSites(
  options: BenchOptions,
  project: string,
  results: Record<string, unknown>,
): Promise<BenchSite[]> {
  const content = join(options.work, 'content');
  const { cards, seed, irregular } = options;
  const corpus = await writeCorpus(content, { cards, seed, irregular });
  results.corpus = corpus;
  console.log(
    `${corpus.decks} decks, ${corpus.questions} cards, ${formatBytes(corpus.bytes)} in ${content}`,
  );
  const recto = createRectoSite(project, content);
  const { starlight } = options;
  if (starlight === undefined) return [recto];
  const folder = join(options.work, 'starlight');
  return [recto, await prepareStarlight(folder, content, recto, starlight)];
}

async function measureDevs(
  sites: readonly BenchSite[],
  runs: number,
  built: boolean,
): Promise<Map<string, DevResult>> {
  const results = new Map<string, DevResult>();
  for (const site of sites) {
    // The built site determines which card to edit.
    if (!built) await runMeasured(site.buildCommand, site);
    results.set(site.name, await measureDev(site, DEV_PORT, runs));
  }
  return results;
}

/** Exports all cards for Anki, from the cache that a build leaves. */
async function measureExports(site: BenchSite, runs: number, built: boolean) {
  const { exportCommand } = site;
  if (!exportCommand) throw new Error(`${site.name} exports nothing.`);
  if (!built) await runMeasured(site.buildCommand, site);
  const results: Omit<MeasuredRun, 'output'>[] = [];
  for (let run = 0; run < runs; run++) {
    const { output, ...measured } = await runMeasured(exportCommand, site);
    results.push(measured);
  }
  return results;
}

/** The size of the sample site's pages, and their Lighthouse ratings. */
async function benchSample(
  { work, parts }: BenchOptions,
  project: string,
  keep: (name: string, result: unknown, table: string) => void,
): Promise<void> {
  const dir = join(work, 'sample');
  const env = { RECTO_CONTENT: join(PROJECT_ROOT, 'content') };
  await runMeasured([process.execPath, 'src/commands/build.ts', '--out', dir], {
    cwd: project,
    env,
  });
  const pages = await findSamplePages(dir);
  if (parts.includes('page')) {
    const weights: Record<string, PageWeight> = {};
    for (const [name, address] of Object.entries({ ...pages }))
      weights[name] = await weighPage(dir, address);
    keep('pages', weights, describeWeights(weights));
  }
  if (parts.includes('lighthouse')) {
    const folder = join(work, 'lighthouse');
    await installLighthouse(folder);
    const ratings = await runLighthouse(folder, dir, { ...pages }, LIGHTHOUSE_RUNS);
    keep('lighthouse', ratings, describeLighthouse(ratings));
  }
}

function describeMachine() {
  return {
    node: process.version,
    processors: availableParallelism(),
    model: cpus()[0]?.model,
    memory: totalmem(),
  };
}

async function writeResults({ json, cards }: BenchOptions, results: object): Promise<void> {
  const name = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${cards}.json`;
  const file = json ?? join(PROJECT_ROOT, 'tests/bench/results', name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(results, undefined, 2)}\n`);
  console.log(`\nAll figures are in ${file}`);
}
