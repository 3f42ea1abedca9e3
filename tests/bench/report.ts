import type { LighthouseResult } from './lighthouse.ts';
import { CATEGORIES } from './lighthouse.ts';
import { BUILD_KINDS, type BuildRun, type SiteBuilds } from './measure-builds.ts';
import type { DevResult } from './measure-dev.ts';
import { formatBytes, formatRatio, formatSeconds, formatTable, median } from './numbers.ts';
import type { PageWeight } from './page-weight.ts';
import type { MeasuredRun } from './run-measured.ts';
import type { BuildProfile } from './profile-build.ts';

/** A row that compares sites: a value for each, and how many times the first site's value the second one's is. */
type Row = readonly [what: string, ...values: string[]];

/** Builds of one site or of two; the last column shows how many times as much the second one took. */
export function describeBuilds(builds: ReadonlyMap<string, SiteBuilds>): string {
  const sites = [...builds.values()];
  const row = (
    what: string,
    format: (value: number) => string,
    of: (site: SiteBuilds) => number,
  ): Row => {
    const values = sites.map(of);
    const [first = 0, second] = values;
    return [
      what,
      ...values.map(format),
      ...(second === undefined ? [] : [formatRatio(second / first)]),
    ];
  };
  const medianOf =
    (pick: (run: BuildRun) => number, kind: keyof SiteBuilds['runs']) => (site: SiteBuilds) =>
      median(site.runs[kind].map(pick));
  const rows: Row[] = BUILD_KINDS.flatMap((kind) => [
    row(
      `${kind}: time`,
      formatSeconds,
      medianOf(({ seconds }) => seconds, kind),
    ),
    row(
      `${kind}: processor time`,
      formatSeconds,
      medianOf(({ cpuSeconds }) => cpuSeconds, kind),
    ),
    row(
      `${kind}: peak memory (PSS)`,
      formatBytes,
      medianOf(({ peakPss }) => peakPss, kind),
    ),
    row(
      `${kind}: peak memory (RSS)`,
      formatBytes,
      medianOf(({ peakRss }) => peakRss, kind),
    ),
  ]);
  const search = (kind: keyof SiteBuilds['runs']): Row => [
    `${kind}: search index`,
    ...sites.map((site) => {
      const times = site.runs[kind].flatMap(({ searchSeconds }) => searchSeconds ?? []);
      return times.length > 0 ? formatSeconds(median(times)) : '–';
    }),
  ];
  rows.push(
    search('cold'),
    search('edited'),
    row('output', formatBytes, ({ output }) => output.bytes),
    row('output files', String, ({ output }) => output.files),
    row('search index', formatBytes, ({ search }) => search.bytes),
    row('search index files', String, ({ search }) => search.files),
  );
  const head: Row = ['build', ...builds.keys(), ...(sites.length > 1 ? ['ratio'] : [])];
  const changed = sites[0]?.changedByUnchanged ?? [];
  const note =
    changed.length > 0
      ? `\nThe unchanged build wrote ${changed.length} files otherwise than the cold one: ${changed.slice(0, 3).join(', ')} …`
      : '';
  return formatTable([head, ...rows]) + note;
}

export function describeDev(results: ReadonlyMap<string, DevResult>): string {
  const row = (what: string, of: (result: DevResult) => string): Row => [
    what,
    ...[...results.values()].map(of),
  ];
  return formatTable([
    ['dev', ...results.keys()],
    row('first start: ready', ({ firstStart }) => formatSeconds(firstStart.readySeconds)),
    row('first start: a card’s page', ({ firstStart }) =>
      formatSeconds(firstStart.firstPageSeconds),
    ),
    row('warm start: ready', ({ warmStarts }) =>
      formatSeconds(median(warmStarts.map((one) => one.readySeconds))),
    ),
    row('warm start: a card’s page', ({ warmStarts }) =>
      formatSeconds(median(warmStarts.map((one) => one.firstPageSeconds))),
    ),
    row('edit to reload signal', ({ edits }) => {
      const signals = edits.flatMap(({ signalSeconds }) => signalSeconds ?? []);
      return signals.length > 0 ? formatSeconds(median(signals)) : 'none';
    }),
    row('edit to new page', ({ edits }) =>
      formatSeconds(median(edits.map(({ pageSeconds }) => pageSeconds))),
    ),
    row('peak memory (PSS)', ({ peakPss }) => formatBytes(peakPss)),
  ]);
}

export function describeExports(runs: readonly Omit<MeasuredRun, 'output'>[]): string {
  const medianOf = (pick: (run: Omit<MeasuredRun, 'output'>) => number): number =>
    median(runs.map(pick));
  return formatTable([
    ['export', 'Anki'],
    ['time', formatSeconds(medianOf(({ seconds }) => seconds))],
    ['processor time', formatSeconds(medianOf(({ cpuSeconds }) => cpuSeconds))],
    ['peak memory (RSS)', formatBytes(medianOf(({ peakRss }) => peakRss))],
  ]);
}

export function describeWeights(weights: Readonly<Record<string, PageWeight>>): string {
  const rows = Object.entries(weights).flatMap(([page, weight]) =>
    (['html', 'css', 'js', 'fonts'] as const).map((kind) => {
      const { raw, gzip, files } = weight[kind];
      return [`${page}: ${kind}`, formatBytes(raw), formatBytes(gzip), String(files)];
    }),
  );
  return formatTable([['page of the sample site', 'raw', 'gzip', 'files'], ...rows]);
}

export function describeLighthouse(results: readonly LighthouseResult[]): string {
  const rows = results.map(({ page, scores, metrics }) => [
    page,
    ...CATEGORIES.map((id) => String(scores[id] ?? '–')),
    `${Math.round(metrics['largest-contentful-paint'] ?? 0)} ms`,
    (metrics['cumulative-layout-shift'] ?? 0).toFixed(3),
    formatBytes(metrics['total-byte-weight'] ?? 0),
  ]);
  const failed = results.flatMap((result) =>
    result.failed.map((audit) => `${result.page}: ${audit}`),
  );
  return [
    formatTable([['Lighthouse, mobile', ...CATEGORIES, 'LCP', 'CLS', 'bytes'], ...rows]),
    ...failed,
  ].join('\n');
}

export function describeProfile({ packages, functions }: BuildProfile): string {
  const total = packages.reduce((sum, { mainMs, workersMs }) => sum + mainMs + workersMs, 0);
  const table = (title: string, entries: BuildProfile['packages']): string => {
    const rows = entries.slice(0, 30).map(({ name, mainMs, workersMs }) => {
      const share = `${((100 * (mainMs + workersMs)) / total).toFixed(1)} %`;
      return [name, formatSeconds(mainMs / 1000), formatSeconds(workersMs / 1000), share];
    });
    return formatTable([[title, 'main thread', 'workers', 'share'], ...rows]);
  };
  return [
    table('cold build, by package', packages),
    table('cold build, by function', functions),
  ].join('\n\n');
}
