import type { BenchSite } from './bench-site.ts';
import { digestFolder } from './digest-folder.ts';
import { type FolderSize, folderSize } from './folder-size.ts';
import { type MeasuredRun, runMeasured } from './run-measured.ts';

export const BUILD_KINDS = ['cold', 'unchanged', 'edited'] as const;
export type BuildKind = (typeof BUILD_KINDS)[number];

/** What is recorded of one build. */
export interface BuildRun extends Omit<MeasuredRun, 'output'> {
  searchSeconds: number | undefined;
}

export interface SiteBuilds {
  runs: Record<BuildKind, BuildRun[]>;
  output: FolderSize;
  search: FolderSize;
  /** Files of the build without a change that differ from the cold build. */
  changedByUnchanged: string[];
}

/** Builds every site `runs` times cold, unchanged, and with one card edited, taking turns. */
export async function measureBuilds(
  sites: readonly BenchSite[],
  runs: number,
  tell: (line: string) => void,
): Promise<Map<string, SiteBuilds>> {
  const results = new Map(sites.map((site) => [site.name, emptyBuilds()]));
  for (let run = 0; run < runs; run++) {
    for (const site of sites) {
      const builds = results.get(site.name);
      if (builds) await runSeries(site, builds, run, tell);
    }
  }
  return results;
}

function emptyBuilds(): SiteBuilds {
  return {
    runs: { cold: [], unchanged: [], edited: [] },
    output: { files: 0, bytes: 0 },
    search: { files: 0, bytes: 0 },
    changedByUnchanged: [],
  };
}

async function runSeries(
  site: BenchSite,
  builds: SiteBuilds,
  run: number,
  tell: (line: string) => void,
): Promise<void> {
  const build = async (kind: BuildKind): Promise<void> => {
    const { output, ...measured } = await runMeasured(site.buildCommand, site);
    builds.runs[kind].push({ ...measured, searchSeconds: site.searchSeconds(output) });
    tell(`${site.name}, ${kind}: ${measured.seconds.toFixed(1)} s`);
  };
  await site.clear();
  await build('cold');
  const isFirst = run === 0;
  const before = isFirst ? await digestFolder(site.outDir) : undefined;
  if (isFirst) {
    builds.output = await folderSize(site.outDir);
    builds.search = await folderSize(`${site.outDir}/pagefind`);
  }
  await build('unchanged');
  if (before) {
    const after = await digestFolder(site.outDir);
    builds.changedByUnchanged = differences(before, after);
  }
  await site.edit(`benchword${run}`);
  await build('edited');
}

/** Names that are only in one of two listings, or with different values. */
export function differences(
  a: ReadonlyMap<string, string>,
  b: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((name) => a.get(name) !== b.get(name))
    .sort();
}
