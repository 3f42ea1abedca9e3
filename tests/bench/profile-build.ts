import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BenchSite } from './bench-site.ts';
import { runMeasured } from './run-measured.ts';

/** Time on top of the stack, in milliseconds. */
export interface ProfileEntry {
  name: string;
  mainMs: number;
  /** Over all other threads. */
  workersMs: number;
}

/** The most expensive first. */
export interface BuildProfile {
  /** By package, or by folder of the project's own code. */
  packages: ProfileEntry[];
  functions: ProfileEntry[];
}

export interface CpuProfile {
  nodes: ProfileNode[];
  samples: number[];
  /** In microseconds. */
  timeDeltas: number[];
}

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string; lineNumber: number };
  children?: number[];
}

/** A thread that waits for the next task is idle, even inside a function. */
const IDLE = new Set(['(idle)', 'atomicsWaitLoop']);

/** Builds the site cold under V8's sampling profiler, including its threads; the profiles stay in `folder`. */
export async function profileBuild(site: BenchSite, folder: string): Promise<BuildProfile> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await site.clear();
  const [node = '', ...args] = site.buildCommand;
  const profiler = ['--cpu-prof', '--cpu-prof-interval=2000', `--cpu-prof-dir=${folder}`];
  await runMeasured([node, ...profiler, ...args], site);
  const packages = createTally();
  const functions = createTally();
  for (const name of await readdir(folder)) {
    // CPU.{date}.{time}.{process}.{thread}.{number}.cpuprofile
    const thread = name.split('.').at(-3) === '0' ? 'mainMs' : 'workersMs';
    const profile = JSON.parse(await readFile(join(folder, name), 'utf8')) as CpuProfile;
    for (const { home, frame, ms } of readSamples(profile, site.cwd)) {
      packages.add(home, thread, ms);
      functions.add(`${frame} ${home}`, thread, ms);
    }
  }
  return { packages: packages.ranked(), functions: functions.ranked().slice(0, 100) };
}

/** What was on top at each sample; the work of V8's and Node's own functions counts for the code that called them. */
export function* readSamples(
  { nodes, samples, timeDeltas }: CpuProfile,
  root: string,
): Generator<{ home: string; frame: string; ms: number }> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const homes = new Map<number, string>();
  // A node comes before its children.
  for (const { id, callFrame, children = [] } of nodes) {
    const home = homeOf(callFrame.url, root) || homes.get(id) || callFrame.functionName;
    homes.set(id, home);
    for (const child of children) {
      const name = byId.get(child)?.callFrame.functionName ?? '';
      if (home !== '(root)' && !name.startsWith('(garbage')) homes.set(child, home);
    }
  }
  for (const [index, id] of samples.entries()) {
    const { functionName = '', lineNumber = 0 } = byId.get(id)?.callFrame ?? {};
    if (IDLE.has(functionName)) continue;
    const frame = `${functionName || '(anonymous)'}:${lineNumber + 1}`;
    yield { home: homes.get(id) ?? '', frame, ms: (timeDeltas[index] ?? 0) / 1000 };
  }
}

/** `shiki`, `@astrojs/mdx`, `src/decks`, `pages` for Astro's bundle of them; empty for Node's and V8's own code. */
function homeOf(url: string, root: string): string {
  const inPackage = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1];
  if (inPackage !== undefined) return inPackage;
  if (url.includes('/.prerender/')) return 'pages';
  const own = url.split(`${root}/`)[1];
  return own === undefined ? '' : own.split('/').slice(0, 2).join('/');
}

function createTally() {
  const entries = new Map<string, ProfileEntry>();
  return {
    add: (name: string, thread: 'mainMs' | 'workersMs', ms: number): void => {
      const entry = entries.get(name) ?? { name, mainMs: 0, workersMs: 0 };
      entry[thread] += ms;
      entries.set(name, entry);
    },
    ranked: (): ProfileEntry[] =>
      [...entries.values()].sort((a, b) => b.mainMs + b.workersMs - a.mainMs - a.workersMs),
  };
}
